/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.util.List;

import org.papergraph.ingest.learn.ChainTrainer;
import org.papergraph.ingest.learn.MaxEntTrainer;
import org.papergraph.ingest.learn.Minimizer;
import org.papergraph.ingest.learn.TrainingSettings;

/**
 * Learns models of labelled spans, whatever the labels mean.
 */
public final class SpanModelTrainer {

	private static final TrainingSettings CHAIN = new TrainingSettings(2, 0.4, 1e-3, 120);

	private static final TrainingSettings SPANS = new TrainingSettings(3, 0.4, 1e-3, 120);

	private final WordClasses classes;

	private final Minimizer minimizer;

	private final SpanCandidates candidates;

	/**
	 * Creates a trainer.
	 * @param classes the word classes that its models see
	 * @param minimizer what finds the weights
	 * @param candidates what can be a span at all
	 */
	public SpanModelTrainer(WordClasses classes, Minimizer minimizer, SpanCandidates candidates) {
		this.classes = classes;
		this.minimizer = minimizer;
		this.candidates = candidates;
	}

	/**
	 * Learns a model.
	 * @param labels the names of the labels, the first of them for what has none
	 * @param texts what to learn from; the same texts in the same order always give the
	 * same model
	 * @return the model
	 */
	public SpanModel train(List<String> labels, List<LabelledText> texts) {
		TrainingTexts training = new TrainingTexts(texts, this.classes, this.candidates);
		return new SpanModel(this.classes, this.candidates,
				new ChainTrainer(this.minimizer, CHAIN).train(labels, training::sequences),
				new MaxEntTrainer(this.minimizer, SPANS).train(labels, training::candidates));
	}

}
