/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.acronym;

/**
 * The alignment of Schwartz and Hearst, "A simple algorithm for identifying abbreviation
 * definitions in biomedical text" (PSB 2003, section 2.2): from right to left, each
 * letter of the short form is found in the text before it, and the first at the start of
 * a word. A long form whose capitals spell the short form goes before: authors mark the
 * letters so, "Swarm sAmpling Policy Optimization" (SAPO).
 */
final class AcronymAlignment {

	private AcronymAlignment() {
	}

	/**
	 * Finds where the long form starts.
	 * @param shortForm the abbreviation, without plural s
	 * @param left the words before it
	 * @return index in {@code left} of the long form's first letter, or -1 when the
	 * letters are not found
	 */
	static int start(String shortForm, String left) {
		int spelled = CapitalAlignment.start(shortForm, left);
		if (spelled >= 0) {
			return wordStart(left, spelled);
		}
		int at = left.length() - 1;
		for (int i = shortForm.length() - 1; i >= 0; i--) {
			if (Character.isLetterOrDigit(shortForm.charAt(i))) {
				char wanted = Character.toLowerCase(shortForm.charAt(i));
				while (at >= 0
						&& !(Character.toLowerCase(left.charAt(at)) == wanted && (i > 0 || startsWord(left, at)))) {
					at--;
				}
				if (at < 0) {
					return -1;
				}
				at--;
			}
		}
		return wordStart(left, at + 1);
	}

	private static boolean startsWord(String text, int at) {
		return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
	}

	/**
	 * A long form that starts behind a hyphen takes the whole word: "multi-agent" for MA.
	 */
	private static int wordStart(String text, int at) {
		int start = at;
		while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))
				&& "(\"\u201c'/".indexOf(text.charAt(start - 1)) < 0) {
			start--;
		}
		return start;
	}

}
