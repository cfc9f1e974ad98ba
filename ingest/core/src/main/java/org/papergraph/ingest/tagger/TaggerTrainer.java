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
 * Learns taggers from annotated papers.
 */
public final class TaggerTrainer {

	private static final TrainingSettings CHAIN = new TrainingSettings(2, 0.4, 1e-3, 120);

	private static final TrainingSettings SPANS = new TrainingSettings(3, 0.4, 1e-3, 120);

	private final WordClasses classes;

	private final Minimizer minimizer;

	/**
	 * Creates a trainer.
	 * @param classes the word classes that its taggers see
	 * @param minimizer what finds the weights
	 */
	public TaggerTrainer(WordClasses classes, Minimizer minimizer) {
		this.classes = classes;
		this.minimizer = minimizer;
	}

	/**
	 * Learns a tagger.
	 * @param papers what to learn from; the same papers in the same order always give the
	 * same tagger
	 * @return the tagger
	 */
	public TermTagger train(List<AnnotatedPaper> papers) {
		TrainingPapers training = new TrainingPapers(papers, this.classes);
		return new TermTagger(this.classes,
				new ChainTrainer(this.minimizer, CHAIN).train(TagLabels.all(), training::sequences),
				new MaxEntTrainer(this.minimizer, SPANS).train(TagLabels.all(), training::candidates));
	}

}
