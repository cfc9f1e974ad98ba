/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.name;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes names with numbers one way: {@code CIFAR10}, {@code CIFAR 10} and
 * {@code CIFAR-10}; {@code DreamerV3} and {@code Dreamer v3}; {@code 3-D} and {@code 3D}.
 */
final class NumberSeams {

	/** A version glued to a name: only where the case shows that the v is not its end. */
	private static final Pattern VERSION = Pattern.compile("(.*[\\p{Lu}\\d])(v\\d.*)|(.*\\p{Ll})(V\\d.*)");

	/** A name glued to its number; word2vec and seq2seq stay whole. */
	private static final Pattern GLUED = Pattern.compile("(\\p{L}{2,})(\\d+(?:\\.\\d+)*\\p{L}?)");

	/** The dimensions that texts count: 3D, 3-D and three-dimensional. */
	private static final Map<String, String> DIGITS = Map.of("1", "1", "2", "2", "3", "3", "4", "4", "one", "1", "two",
			"2", "three", "3", "four", "4");

	private NumberSeams() {
	}

	/**
	 * Splits a version off a word.
	 * @param word with its original case
	 * @return the word alone, or name and version
	 */
	static List<String> versions(String word) {
		Matcher version = VERSION.matcher(word);
		if (!version.matches()) {
			return List.of(word);
		}
		return (version.group(1) != null) ? List.of(version.group(1), version.group(2))
				: List.of(version.group(3), version.group(4));
	}

	/**
	 * Appends a word, tied by a hyphen to the name before it when it starts with a digit.
	 * @param folded the words so far
	 * @param word in lower case
	 */
	static void append(List<String> folded, String word) {
		Matcher glued = GLUED.matcher(word);
		if (glued.matches()) {
			folded.add(glued.group(1) + "-" + glued.group(2));
			return;
		}
		int last = folded.size() - 1;
		if (last >= 0 && isDimension(word) && DIGITS.containsKey(folded.get(last))) {
			folded.set(last, DIGITS.get(folded.get(last)) + "d");
			return;
		}
		if (last < 0 || !Character.isDigit(word.charAt(0)) || !isLetters(folded.get(last))) {
			folded.add(word);
			return;
		}
		String name = folded.get(last);
		folded.set(last, (name.length() == 1) ? name + word : name + "-" + word);
	}

	private static boolean isDimension(String word) {
		return word.equals("d") || word.equals("dimensional");
	}

	private static boolean isLetters(String word) {
		return word.codePoints().allMatch(Character::isLetter);
	}

}
