/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Compares names by their letters and digits. A gap between two digits stays, so that
 * CIFAR-10-0 is not CIFAR-100.
 */
final class Spelling {

	private static final String GAP = "[\\s\\-\\u2010-\\u2015_'\\u2019]+";

	private static final Pattern GAP_IN_NUMBER = Pattern.compile("(?<=\\p{Nd})" + GAP + "(?=\\p{Nd})");

	private static final Pattern ANY_GAP = Pattern.compile(GAP);

	private static final char KEPT_GAP = '\u0001';

	private Spelling() {
	}

	/**
	 * {@return the name without case, accents of compatibility, spaces, hyphens and
	 * apostrophes}
	 */
	static String fold(String name) {
		String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		String kept = GAP_IN_NUMBER.matcher(folded).replaceAll(String.valueOf(KEPT_GAP));
		return ANY_GAP.matcher(kept).replaceAll("");
	}

	/**
	 * Takes the ending of a plural away.
	 * @param surface the words of a text, such as {@code Vision Transformers}
	 * @param key the singular in lower case, such as {@code vision transformer}
	 * @return the surface in the singular, empty when it is not a spelling of the key
	 */
	static Optional<String> singular(String surface, String key) {
		String folded = fold(surface);
		String wanted = fold(key);
		if (folded.equals(wanted)) {
			return Optional.of(surface);
		}
		for (String ending : new String[] { "s", "es" }) {
			if (folded.equals(wanted + ending) && surface.endsWith(ending)) {
				return Optional.of(surface.substring(0, surface.length() - ending.length()));
			}
		}
		return Optional.empty();
	}

}
