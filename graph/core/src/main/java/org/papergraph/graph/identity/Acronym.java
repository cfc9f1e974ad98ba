/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Recognises acronyms and the long forms that they may stand for.
 */
final class Acronym {

	private static final Pattern SHAPE = Pattern.compile("(?=.*\\p{Lu}.*[\\p{Lu}\\d])[\\p{L}\\d][\\p{L}\\d./+-]{1,11}");

	private static final Pattern PLURAL = Pattern.compile("(?<=[\\p{Lu}\\d])s$");

	private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{Nd}]");

	private static final Pattern NOT_DIGIT = Pattern.compile("\\P{Nd}");

	private Acronym() {
	}

	/**
	 * {@return whether a surface looks like an acronym: one word with two capitals, or a
	 * capital and a digit}
	 */
	static boolean isShapedLikeOne(String surface) {
		return SHAPE.matcher(surface).matches();
	}

	/**
	 * {@return the acronym without its plural ending}
	 */
	static String singular(String surface) {
		return PLURAL.matcher(surface).replaceFirst("");
	}

	/**
	 * {@return the letters and digits in lower case, in the singular}
	 */
	static String fold(String surface) {
		return NOT_ALPHANUMERIC.matcher(singular(surface)).replaceAll("").toLowerCase(Locale.ROOT);
	}

	/**
	 * Tells whether an acronym's letters occur in a long form in their order, the first
	 * at the start of a word: the alignment of Schwartz and Hearst (2003), "A simple
	 * algorithm for identifying abbreviation definitions in biomedical text", section 3.
	 * Numbers must be the same on both sides, and a mere beginning of the long form is no
	 * acronym of it.
	 * @param folded the folded acronym
	 * @param longForm several words
	 * @return whether it can stand for them
	 */
	static boolean canStandFor(String folded, String longForm) {
		String text = longForm.toLowerCase(Locale.ROOT);
		boolean severalWords = text.indexOf(' ') >= 0 || text.indexOf('-') >= 0;
		if (!severalWords || fold(longForm).startsWith(folded) || !digits(folded).equals(digits(text))) {
			return false;
		}
		int at = text.length();
		for (int i = folded.length() - 1; i >= 0; i--) {
			do {
				at = text.lastIndexOf(folded.charAt(i), at - 1);
				if (at < 0) {
					return false;
				}
			}
			while (i == 0 && !startsWord(text, at));
		}
		return true;
	}

	private static boolean startsWord(String text, int at) {
		return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
	}

	private static String digits(String text) {
		return NOT_DIGIT.matcher(text).replaceAll("");
	}

}
