/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.names;

import java.util.ArrayList;
import java.util.List;

import org.papergraph.graph.model.Span;

/**
 * A text put together from tokens, written as people write it: no space before a comma,
 * within brackets, or around a hyphen.
 */
final class TokenText {

	private static final String NO_SPACE_BEFORE = ",.;:)]%!?'’-/";

	private static final String NO_SPACE_AFTER = "([-/";

	private final StringBuilder text = new StringBuilder();

	private final List<Span> places = new ArrayList<>();

	TokenText(List<String> tokens) {
		tokens.forEach(this::append);
	}

	private void append(String token) {
		int length = this.text.length();
		boolean tied = length == 0 || NO_SPACE_AFTER.indexOf(this.text.charAt(length - 1)) >= 0
				|| NO_SPACE_BEFORE.indexOf(token.charAt(0)) >= 0 || isSplitName(token);
		if (!tied) {
			this.text.append(' ');
		}
		int start = this.text.length();
		this.text.append(token);
		this.places.add(new Span(start, this.text.length()));
	}

	/** The tokens of C3D are "C", "3" and "D". */
	private boolean isSplitName(String token) {
		int size = this.places.size();
		String before = this.places.get(size - 1).of(this.text.toString());
		boolean digit = token.equals("3") && before.length() == 1 && Character.isUpperCase(before.charAt(0));
		return digit || token.equals("D") && before.equals("3");
	}

	/**
	 * {@return the text}
	 */
	String text() {
		return this.text.toString();
	}

	/**
	 * {@return the place of some tokens}
	 * @param first index of the first
	 * @param last index of the last
	 */
	Span span(int first, int last) {
		return new Span(this.places.get(first).start(), this.places.get(last).end());
	}

}
