/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.conll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.nlp.Token;
import org.papergraph.ingest.tagger.LabelledSpan;
import org.papergraph.ingest.term.ExtractedTerms;

/**
 * What extraction finds in a text, as labels of its tokens. A name inside a token, such
 * as the first part of a compound with a hyphen, labels the whole token.
 */
public final class TermColumnTagger implements ColumnTagger {

	private final Function<AnnotatedText, ExtractedTerms> terms;

	/**
	 * Creates a tagger.
	 * @param terms finds terms in annotated text
	 */
	public TermColumnTagger(Function<AnnotatedText, ExtractedTerms> terms) {
		this.terms = terms;
	}

	@Override
	public LabelSet labels() {
		return new LabelSet(
				Stream.concat(Stream.of(ConllRow.OUTSIDE), Stream.of(TermType.values()).map(TermType::label)).toList());
	}

	@Override
	public List<LabelledSpan> tag(AnnotatedText text) {
		List<LabelledSpan> spans = new ArrayList<>();
		for (TermOccurrence term : this.terms.apply(text).terms()) {
			for (Mention mention : term.mentions()) {
				spans.add(span(text, mention, term.key().type().ordinal() + 1));
			}
		}
		spans.sort(Comparator.comparingInt(LabelledSpan::sentence)
			.thenComparingInt(LabelledSpan::first)
			.thenComparingInt((span) -> -span.end())
			.thenComparingInt(LabelledSpan::label));
		return withoutOverlap(spans);
	}

	private static LabelledSpan span(AnnotatedText text, Mention mention, int label) {
		List<Token> tokens = text.sentences().get(mention.sentence()).tokens();
		Span place = mention.span();
		int first = 0;
		while (first < tokens.size() - 1 && tokens.get(first).span().end() <= place.start()) {
			first++;
		}
		int end = first + 1;
		while (end < tokens.size() && tokens.get(end).span().start() < place.end()) {
			end++;
		}
		return new LabelledSpan(mention.sentence(), first, end, label);
	}

	private static List<LabelledSpan> withoutOverlap(List<LabelledSpan> spans) {
		List<LabelledSpan> kept = new ArrayList<>();
		for (LabelledSpan span : spans) {
			LabelledSpan last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
			if (last == null || last.sentence() != span.sentence() || last.end() <= span.first()) {
				kept.add(span);
			}
		}
		return kept;
	}

}
