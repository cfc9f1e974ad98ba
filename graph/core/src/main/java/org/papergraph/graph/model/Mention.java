/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

/**
 * One place where a paper names a term.
 *
 * @param in the text it stands in
 * @param span its place in that text
 * @param surface the covered words, exactly as stored
 * @param sentence index into the paper's sentences
 */
public record Mention(TextField in, Span span, String surface, int sentence) implements Comparable<Mention> {

	public Mention {
		if (surface.length() != span.length()) {
			throw new IllegalArgumentException(
					"mention must be as long as its span: surface=" + surface + ", span=" + span);
		}
	}

	@Override
	public int compareTo(Mention other) {
		int byField = this.in.compareTo(other.in);
		return (byField != 0) ? byField : this.span.compareTo(other.span);
	}

}
