/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.regex.Pattern;

/**
 * Removes characters that nobody sees and makes all white space one plain space.
 */
final class OddCharacters {

	/** Soft hyphen, zero-width space, direction marks, word joiner, byte-order mark. */
	private static final Pattern INVISIBLE = Pattern
		.compile("[\\u00AD\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]");

	/** Joiners mean nothing in Latin script, but shape emoji, Persian and Indic text. */
	private static final Pattern JOINER_IN_LATIN = Pattern.compile("(?:(?<=[\\u0000-\\u024F])|^)[\\u200C\\u200D]+");

	private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s\\u0085\\u001C-\\u001F]+");

	/** Controls, and the private-use characters that icon fonts leave behind. */
	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\uE000-\\uF8FF\\uFFFE\\uFFFF]");

	private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

	private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");

	private static final String[] LIGATURE_LETTERS = { "ff", "fi", "fl", "ffi", "ffl", "st", "st" };

	private OddCharacters() {
	}

	static String remove(String text) {
		if (isPlain(text)) {
			return text;
		}
		String clean = INVISIBLE.matcher(text).replaceAll("");
		clean = SPACE.matcher(clean).replaceAll(" ");
		clean = UNPRINTABLE.matcher(clean).replaceAll("");
		clean = JOINER_IN_LATIN.matcher(clean).replaceAll("");
		clean = LIGATURE.matcher(clean).replaceAll((match) -> LIGATURE_LETTERS[match.group().charAt(0) - '\uFB00']);
		return clean.strip();
	}

	/** Shows that there are controls, so that none forges a line of a message. */
	static String onOneLine(String text) {
		return CONTROL.matcher(text).replaceAll("\uFFFD");
	}

	/** Most texts have nothing odd in them. */
	private static boolean isPlain(String text) {
		char before = ' ';
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
				return false;
			}
			before = c;
		}
		return text.isEmpty() || before != ' ';
	}

}
