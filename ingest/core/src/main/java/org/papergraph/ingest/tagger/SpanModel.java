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

import org.papergraph.ingest.learn.ChainModel;
import org.papergraph.ingest.learn.MaxEnt;
import org.papergraph.ingest.nlp.AnnotatedText;

/**
 * Two opinions, averaged: the probability that a chain model gives to all labellings with
 * a span, and the one a classifier gives to the span alone. They err in different places.
 */
public final class SpanModel {

	/** Spans less probable than this are not worth considering. */
	private static final double FLOOR = 0.02;

	private final WordClasses classes;

	private final SpanCandidates candidates;

	private final ChainModel chain;

	private final MaxEnt spans;

	private final double chainShare;

	SpanModel(WordClasses classes, SpanCandidates candidates, ChainModel chain, MaxEnt spans) {
		this(classes, candidates, chain, spans, 0.5);
	}

	private SpanModel(WordClasses classes, SpanCandidates candidates, ChainModel chain, MaxEnt spans,
			double chainShare) {
		this.classes = classes;
		this.candidates = candidates;
		this.chain = chain;
		this.spans = spans;
		this.chainShare = chainShare;
	}

	/**
	 * {@return the same model, its opinions weighed otherwise than equally}
	 * @param share what the chain model counts, from 0, the classifier alone, to 1
	 */
	SpanModel weighingChain(double share) {
		return new SpanModel(this.classes, this.candidates, this.chain, this.spans, share);
	}

	/**
	 * {@return the names of the labels, in the order of their indexes; the first is that
	 * of what has none}
	 */
	public List<String> labels() {
		return this.chain.labels();
	}

	/**
	 * Scores a text.
	 * @param text the annotated text
	 * @return every stretch and label worth considering, overlapping ones included,
	 * sorted by sentence, first token, end and label; nothing is decided yet
	 */
	public List<SpanScore> score(AnnotatedText text) {
		DocumentView document = new DocumentView(text, this.classes);
		List<SpanScore> scored = new ArrayList<>();
		for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
			SpanScores scores = new SpanScores(sentence);
			ChainSpans.score(this.chain.label(TokenFeatures.of(document, sentence)), labels().size(), this.chainShare,
					scores);
			scoreCandidates(document.sentences().get(sentence), scores);
			scored.addAll(scores.above(FLOOR));
		}
		return scored;
	}

	private void scoreCandidates(SentenceView sentence, SpanScores scores) {
		SpanFeatures features = new SpanFeatures(sentence);
		this.candidates.visit(sentence, (first, end) -> {
			double[] probabilities = this.spans.probabilities(features.of(first, end));
			for (int label = TagLabels.NONE + 1; label < probabilities.length; label++) {
				scores.add(first, end, label, probabilities[label] * (1 - this.chainShare));
			}
		});
	}

	/**
	 * Writes the model, without the word classes, as part of a model file.
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
	 * @param candidates what it was trained to tell apart
	 * @return the model
	 * @throws IOException if that fails
	 */
	public static SpanModel read(DataInput in, WordClasses classes, SpanCandidates candidates) throws IOException {
		return new SpanModel(classes, candidates, ChainModel.read(in), MaxEnt.read(in));
	}

}
