/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.papergraph.ingest.term.lexicon.WordLists;

/**
 * Writes compounds one way, whether a text has {@code fine-tuning}, {@code fine tuning}
 * or {@code finetuning}.
 */
final class Compounds {

	private static final int LONGEST = 4;

	/** "forecasting of time series" has nothing of-time in it. */
	private static final Set<String> SMALL_WORDS = Set.of("and", "by", "for", "from", "in", "of", "on", "or", "to",
			"with");

	private final Set<String> prefixes;

	private final Set<String> suffixes;

	private final Map<String, String> closed;

	private final Map<String, String> open;

	private Compounds(Set<String> prefixes, Set<String> suffixes, List<String> listed) {
		this.prefixes = prefixes;
		this.suffixes = suffixes;
		this.closed = new HashMap<>();
		this.open = new HashMap<>();
		for (String line : listed) {
			String written = line.replace("+", "");
			this.closed.put(line.replace("+", "").replace("-", ""), written);
			this.open.put(line.replace('+', ' ').replace('-', ' '), written);
		}
	}

	static Compounds shipped() {
		return new Compounds(Set.copyOf(WordLists.lines(Compounds.class, "compound-prefixes.txt")),
				Set.copyOf(WordLists.lines(Compounds.class, "compound-suffixes.txt")),
				WordLists.lines(Compounds.class, "compounds.txt"));
	}

	/**
	 * Joins words to a name.
	 * @param words in lower case
	 * @return the words, compounds tied together, with single spaces between
	 */
	String join(List<String> words) {
		List<String> joined = new ArrayList<>();
		int i = 0;
		while (i < words.size()) {
			int length = listedLength(words, i);
			if (length > 0) {
				joined.add(this.open.get(String.join(" ", words.subList(i, i + length))));
				i += length;
			}
			else {
				append(joined, this.closed.getOrDefault(words.get(i), words.get(i)));
				i++;
			}
		}
		return String.join(" ", joined);
	}

	private int listedLength(List<String> words, int first) {
		for (int length = Math.min(LONGEST, words.size() - first); length > 1; length--) {
			if (this.open.containsKey(String.join(" ", words.subList(first, first + length)))) {
				return length;
			}
		}
		return 0;
	}

	private void append(List<String> joined, String word) {
		boolean tied = !joined.isEmpty() && isTieable(last(joined))
				&& (this.suffixes.contains(word) || this.prefixes.contains(last(joined)));
		if (tied) {
			joined.set(joined.size() - 1, last(joined) + "-" + word);
		}
		else {
			joined.add(word);
		}
	}

	private static boolean isTieable(String word) {
		return !SMALL_WORDS.contains(word) && word.indexOf('-') < 0
				&& Character.isLetter(word.charAt(word.length() - 1));
	}

	private static String last(List<String> words) {
		return words.get(words.size() - 1);
	}

}
