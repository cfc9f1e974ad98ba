/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.name;

import java.util.ArrayList;
import java.util.List;

import org.papergraph.graph.model.Span;

/**
 * Finds the places where a text writes a form as whole words, a plural s allowed. Short
 * forms are found in their own case only: "AP" is not "ap".
 */
public final class FormSearch {

	private static final int SHORTEST_FREE_CASE = 5;

	private FormSearch() {
	}

	/**
	 * Finds a form.
	 * @param text the text
	 * @param form not empty
	 * @return the places, from left to right
	 */
	public static List<Span> find(String text, String form) {
		boolean anyCase = form.length() >= SHORTEST_FREE_CASE;
		List<Span> places = new ArrayList<>();
		for (int at = 0; at + form.length() <= text.length(); at++) {
			if (text.regionMatches(anyCase, at, form, 0, form.length()) && startsWord(text, at)) {
				int end = wordEnd(text, at + form.length());
				if (end > 0) {
					places.add(new Span(at, end));
				}
			}
		}
		return places;
	}

	private static boolean startsWord(String text, int at) {
		return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
	}

	/** Finds the end of the word, a plural s included; -1 inside a word. */
	private static int wordEnd(String text, int end) {
		if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
			return end;
		}
		boolean plural = text.charAt(end) == 's' && Character.isLetter(text.charAt(end - 1))
				&& (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
		return plural ? end + 1 : -1;
	}

}
