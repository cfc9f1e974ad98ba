/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.acronym;

import java.util.Locale;

/**
 * Finds the long form whose capitals are the letters of the short form, or its capitals.
 */
final class CapitalAlignment {

	private CapitalAlignment() {
	}

	/**
	 * Finds where the capitals start.
	 * @param shortForm the abbreviation, without plural s
	 * @param left the words before it
	 * @return index in {@code left} of the first capital, or -1 when the last capitals do
	 * not spell the short form
	 */
	static int start(String shortForm, String left) {
		String letters = shortForm.replaceAll("[^\\p{L}]", "");
		int all = startOf(letters.toUpperCase(Locale.ROOT), left);
		return (all >= 0) ? all : startOf(letters.replaceAll("[^\\p{Lu}]", ""), left);
	}

	private static int startOf(String capitals, String left) {
		if (capitals.length() < 2) {
			return -1;
		}
		int wanted = capitals.length() - 1;
		for (int at = left.length() - 1; at >= 0; at--) {
			if (Character.isUpperCase(left.charAt(at))) {
				if (left.charAt(at) != capitals.charAt(wanted)) {
					return -1;
				}
				if (wanted == 0) {
					return at;
				}
				wanted--;
			}
		}
		return -1;
	}

}
