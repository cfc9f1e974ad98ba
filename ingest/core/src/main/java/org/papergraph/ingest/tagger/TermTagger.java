/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.learn.ChainModel;
import org.papergraph.ingest.learn.MaxEnt;
import org.papergraph.ingest.nlp.AnnotatedText;

/**
 * Two opinions, averaged: the probability that a chain model gives to all labellings with
 * a span, and the one a classifier gives to the span alone. They err in different places.
 */
public final class TermTagger implements SpanTagger {

	/** The name of this kind of model file. */
	public static final String KIND = "tagger";

	/** Spans less probable than this are not worth considering. */
	private static final double FLOOR = 0.02;

	private final WordClasses classes;

	private final ChainModel chain;

	private final MaxEnt spans;

	TermTagger(WordClasses classes, ChainModel chain, MaxEnt spans) {
		this.classes = classes;
		this.chain = chain;
		this.spans = spans;
	}

	@Override
	public List<ScoredSpan> score(AnnotatedText text) {
		DocumentView document = new DocumentView(text, this.classes);
		List<ScoredSpan> scored = new ArrayList<>();
		for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
			SpanScores scores = new SpanScores(sentence);
			ChainSpans.score(this.chain.label(TokenFeatures.of(document, sentence)), scores);
			scoreCandidates(document.sentences().get(sentence), scores);
			scored.addAll(scores.above(FLOOR));
		}
		return scored;
	}

	private void scoreCandidates(SentenceView sentence, SpanScores scores) {
		SpanFeatures features = new SpanFeatures(sentence);
		SpanCandidates.visit(sentence, (first, end) -> {
			double[] probabilities = this.spans.probabilities(features.of(first, end));
			for (TermType type : TermType.values()) {
				scores.add(first, end, type, probabilities[TagLabels.indexOf(type)] / 2);
			}
		});
	}

	/**
	 * Writes the tagger, without the word classes, as part of a model file.
	 * @param out where to
	 * @throws IOException if that fails
	 */
	public void write(DataOutput out) throws IOException {
		this.chain.write(out);
		this.spans.write(out);
	}

	/**
	 * Reads what {@link #write(DataOutput)} wrote.
	 * @param in where from
	 * @param classes the word classes that it was trained with
	 * @return the tagger
	 * @throws IOException if that fails
	 */
	public static TermTagger read(DataInput in, WordClasses classes) throws IOException {
		return new TermTagger(classes, ChainModel.read(in), MaxEnt.read(in));
	}

}
