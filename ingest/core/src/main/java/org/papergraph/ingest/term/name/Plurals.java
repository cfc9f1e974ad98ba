/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.name;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.papergraph.ingest.term.lexicon.WordLists;

/**
 * Turns English plurals into singulars, word by word and with the word's case in sight:
 * the s of {@code LLMs} is a plural, that of {@code RLHFS} or {@code AWS} is not.
 */
final class Plurals {

	private static final Pattern ACRONYM_PLURAL = Pattern.compile("[\\p{Lu}\\d.-]*\\p{Lu}[\\p{Lu}\\d.-]*s");

	/** Words that end like a plural and are none. */
	private static final Set<String> SINGULARS = Set
		.copyOf(WordLists.lines(Plurals.class, "singulars-ending-in-s.txt"));

	private static final Map<String, String> IRREGULAR = WordLists.pairs(Plurals.class, "irregular-plurals.txt");

	private Plurals() {
	}

	static String singular(String word) {
		if (ACRONYM_PLURAL.matcher(word).matches()) {
			return word.substring(0, word.length() - 1);
		}
		String lower = word.toLowerCase(Locale.ROOT);
		String irregular = IRREGULAR.get(lower);
		if (irregular != null) {
			return irregular;
		}
		boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(lower);
		if (capitals || !lower.endsWith("s") || lower.length() <= 3 || isSingular(lower)) {
			return word;
		}
		return withoutEnding(word, lower);
	}

	private static boolean isSingular(String lower) {
		return lower.endsWith("ss") || lower.endsWith("us") || lower.endsWith("is") || lower.endsWith("ics")
				|| !Character.isLetter(lower.charAt(lower.length() - 2)) || SINGULARS.contains(lower);
	}

	private static String withoutEnding(String word, String lower) {
		int length = word.length();
		if (lower.endsWith("ies") && length > 4) {
			return word.substring(0, length - 3) + "y";
		}
		if (lower.endsWith("sses") || lower.endsWith("shes") || lower.endsWith("tches") || lower.endsWith("rches")
				|| lower.endsWith("nches") || lower.endsWith("aches") || lower.endsWith("xes")) {
			return word.substring(0, length - 2);
		}
		return word.substring(0, length - 1);
	}

}
