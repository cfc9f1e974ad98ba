/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Composes TeX accents with their letters: {@code \'e} and {@code \"{\i}} become one
 * Unicode letter each.
 */
final class TexAccents {

	/** Accent, then a letter or a dotless i or j, in braces or bare. */
	private static final Pattern ACCENTED = Pattern
		.compile("\\\\(?:([\"'`^~=.])\\s*|([vcuHkrd])\\s*(?=\\{))(?:\\{\\s*(\\\\[ij]|\\p{L})\\s*\\}"
				+ "|(\\\\[ij](?![A-Za-z])|\\p{L}))");

	private static final Map<String, String> MARKS = Map.ofEntries(Map.entry("\"", "\u0308"), Map.entry("'", "\u0301"),
			Map.entry("`", "\u0300"), Map.entry("^", "\u0302"), Map.entry("~", "\u0303"), Map.entry("=", "\u0304"),
			Map.entry(".", "\u0307"), Map.entry("v", "\u030C"), Map.entry("c", "\u0327"), Map.entry("u", "\u0306"),
			Map.entry("H", "\u030B"), Map.entry("k", "\u0328"), Map.entry("r", "\u030A"), Map.entry("d", "\u0323"));

	private TexAccents() {
	}

	static String compose(String text) {
		return ACCENTED.matcher(text).replaceAll((match) -> Matcher.quoteReplacement(composed(match)));
	}

	private static String composed(MatchResult match) {
		String accent = (match.group(1) != null) ? match.group(1) : match.group(2);
		String letter = ((match.group(3) != null) ? match.group(3) : match.group(4)).replace("\\", "");
		String composed = Normalizer.normalize(letter + MARKS.get(accent), Normalizer.Form.NFC);
		// A pair that Unicode does not know as one letter is an escaped quotation mark.
		return (composed.length() == 1) ? composed : ((match.group(1) != null) ? accent + letter : letter);
	}

}
