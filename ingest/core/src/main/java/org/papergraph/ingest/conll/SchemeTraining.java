/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.conll;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.papergraph.ingest.learn.Minimizer;
import org.papergraph.ingest.tagger.LabelledText;
import org.papergraph.ingest.tagger.SpanCandidates;
import org.papergraph.ingest.tagger.SpanModel;
import org.papergraph.ingest.tagger.SpanModelTrainer;
import org.papergraph.ingest.tagger.WordClasses;

/**
 * Learns taggers of whatever labels some texts have.
 */
public final class SchemeTraining {

	/**
	 * The number of folds of a cross-validation; the n-th text is in fold n modulo this.
	 */
	public static final int FOLDS = 5;

	private final SpanModelTrainer trainer;

	private final Consumer<String> progress;

	/**
	 * Creates a training.
	 * @param classes the word classes that its taggers see
	 * @param minimizer what finds the weights
	 * @param progress told what is being done
	 */
	public SchemeTraining(WordClasses classes, Minimizer minimizer, Consumer<String> progress) {
		this.trainer = new SpanModelTrainer(classes, minimizer, SpanCandidates.MENTIONS);
		this.progress = progress;
	}

	/**
	 * Scores each text by a model of the other folds.
	 * @param labels the labels
	 * @param texts at least as many as there are folds
	 * @return the scores
	 */
	public CrossValidatedScores crossValidate(LabelSet labels, List<LabelledText> texts) {
		List<List<ScoredText>> folds = new ArrayList<>();
		for (int fold = 0; fold < FOLDS; fold++) {
			this.progress.accept("Learning without fold " + (fold + 1) + " of " + FOLDS);
			SpanModel model = this.trainer.train(labels.names(), fold(texts, fold, false));
			folds.add(fold(texts, fold, true).stream()
				.map((text) -> new ScoredText(text.spans(), model.score(text.text())))
				.toList());
		}
		return new CrossValidatedScores(folds, labels.names().size());
	}

	/**
	 * Learns a tagger.
	 * @param labels the labels
	 * @param texts what to learn from
	 * @param thresholds how probable a span of each label must be, see
	 * {@link CrossValidatedScores#thresholds()}
	 * @return the tagger; the same texts and thresholds always give the same one
	 */
	public SchemeTagger train(LabelSet labels, List<LabelledText> texts, double[] thresholds) {
		this.progress.accept("Learning from " + texts.size() + " texts");
		return new SchemeTagger(this.trainer.train(labels.names(), texts), thresholds);
	}

	private static List<LabelledText> fold(List<LabelledText> texts, int fold, boolean inside) {
		return IntStream.range(0, texts.size())
			.filter((i) -> (i % FOLDS == fold) == inside)
			.mapToObj(texts::get)
			.toList();
	}

}
