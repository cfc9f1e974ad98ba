/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as scoring compares it: without case, hyphens, punctuation, leading determiner
 * and plural s. Scoring keeps its own rules, so that a change to how the product folds
 * names cannot change what counts as right.
 */
record ComparableName(String text) {

	private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "our", "its", "their", "this", "these");

	private static final Pattern HYPHEN = Pattern.compile("[\u2010\u2011\u2013\u2014-]");

	private static final Pattern OTHER = Pattern.compile("[^a-z0-9+#.^ ]");

	private static final Pattern STOP = Pattern.compile("\\.(?=\\s|$)");

	static ComparableName of(String name) {
		String plain = HYPHEN.matcher(name.toLowerCase(Locale.ROOT).strip()).replaceAll(" ");
		plain = STOP.matcher(OTHER.matcher(plain).replaceAll(" ")).replaceAll(" ");
		List<String> words = new ArrayList<>();
		for (String word : plain.split(" +")) {
			boolean leading = words.isEmpty() && DETERMINERS.contains(word);
			if (!word.isEmpty() && !leading) {
				words.add(singular(word));
			}
		}
		return new ComparableName(String.join(" ", words));
	}

	private static String singular(String word) {
		int length = word.length();
		if (length > 3 && word.endsWith("ies")) {
			return word.substring(0, length - 3) + "y";
		}
		boolean plural = length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
				&& !word.endsWith("is");
		return plural ? word.substring(0, length - 1) : word;
	}

	boolean isEmpty() {
		return this.text.isEmpty();
	}

	/**
	 * {@return how much of the words of both is shared, 0 to 1}
	 */
	double similarity(ComparableName other) {
		Set<String> mine = Set.copyOf(List.of(this.text.split(" ")));
		Set<String> theirs = Set.copyOf(List.of(other.text.split(" ")));
		Set<String> union = new HashSet<>(mine);
		union.addAll(theirs);
		Set<String> shared = new HashSet<>(mine);
		shared.retainAll(theirs);
		return (double) shared.size() / union.size();
	}

}
