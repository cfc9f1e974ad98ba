/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.nlp;

import java.util.List;

import org.papergraph.graph.model.SentenceSpan;
import org.papergraph.graph.model.Span;

/**
 * A sentence and its tokens.
 *
 * @param place where it stands
 * @param tokens at least one, in text order
 */
public record AnnotatedSentence(SentenceSpan place, List<Token> tokens) {

	public AnnotatedSentence {
		tokens = List.copyOf(tokens);
	}

	/**
	 * Finds the text span of a stretch of tokens.
	 * @param first index of the first token
	 * @param end index after the last token, greater than {@code first}
	 * @return the span from the first token's start to the last token's end
	 */
	public Span span(int first, int end) {
		return new Span(this.tokens.get(first).span().start(), this.tokens.get(end - 1).span().end());
	}

}
