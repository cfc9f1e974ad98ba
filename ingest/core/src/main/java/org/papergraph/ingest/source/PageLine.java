/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

/**
 * A line of a page that is not blank.
 *
 * @param number from 1
 * @param text without white space at its ends
 */
record PageLine(int number, String text) {

	/**
	 * No title has as many characters (the longest of 449 has 151), and next to no
	 * abstract has as few (the shortest has 455).
	 */
	private static final int LONGEST_TITLE = 240;

	private static final int SHORTEST_SENTENCE = 40;

	boolean isLong() {
		return this.text.length() > LONGEST_TITLE;
	}

	/** Titles end in question marks, but not in full stops. */
	boolean isSentence() {
		return this.text.length() >= SHORTEST_SENTENCE && this.text.endsWith(".");
	}

	boolean endsLikeText() {
		return this.text.matches("(?s).*[.!?)\\]\"'”’%/]");
	}

}
