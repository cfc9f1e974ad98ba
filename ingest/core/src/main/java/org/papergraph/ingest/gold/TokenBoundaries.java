/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.AnnotatedText;

/**
 * Where the tokens of a text begin and end, and which of them are taken already.
 */
final class TokenBoundaries {

	private final Map<Offset, Place> starts = new HashMap<>();

	private final Map<Offset, Place> ends = new HashMap<>();

	private final List<boolean[]> taken = new ArrayList<>();

	TokenBoundaries(AnnotatedText text) {
		for (int sentence = 0; sentence < text.sentences().size(); sentence++) {
			add(sentence, text.sentences().get(sentence));
		}
	}

	private void add(int number, AnnotatedSentence sentence) {
		TextField field = sentence.place().in();
		for (int token = 0; token < sentence.tokens().size(); token++) {
			Span span = sentence.tokens().get(token).span();
			this.starts.put(new Offset(field, span.start()), new Place(number, token));
			this.ends.put(new Offset(field, span.end()), new Place(number, token));
		}
		this.taken.add(new boolean[sentence.tokens().size()]);
	}

	/**
	 * Takes the tokens of a span.
	 * @return nothing if the span does not begin and end with tokens of one sentence, or
	 * if one of them is taken
	 */
	Optional<GoldSpan> take(TextField field, Span span, TermType type) {
		Place first = this.starts.get(new Offset(field, span.start()));
		Place last = this.ends.get(new Offset(field, span.end()));
		if (first == null || last == null || first.sentence() != last.sentence()) {
			return Optional.empty();
		}
		boolean[] tokens = this.taken.get(first.sentence());
		for (int token = first.token(); token <= last.token(); token++) {
			if (tokens[token]) {
				return Optional.empty();
			}
		}
		Arrays.fill(tokens, first.token(), last.token() + 1, true);
		return Optional.of(new GoldSpan(first.sentence(), first.token(), last.token() + 1, type));
	}

	private record Offset(TextField field, int index) {
	}

	private record Place(int sentence, int token) {
	}

}
