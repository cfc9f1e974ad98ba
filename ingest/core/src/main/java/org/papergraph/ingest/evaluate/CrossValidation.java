/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures on the training papers themselves: each fold is extracted by what was learned
 * from the others. Which fold a paper is in depends on its id alone.
 */
public final class CrossValidation {

	/** The number of folds. */
	public static final int FOLDS = 5;

	private static final Logger logger = LoggerFactory.getLogger(CrossValidation.class);

	private final ExtractorTraining training;

	/**
	 * Creates a cross-validation.
	 * @param training learns an extractor for each fold
	 */
	public CrossValidation(ExtractorTraining training) {
		this.training = training;
	}

	/**
	 * Learns and measures once for each fold.
	 * @param papers the training papers
	 * @return the scores of all papers
	 */
	public TermScores run(List<EvaluationPaper> papers) {
		TermScores scores = TermScores.NONE;
		for (int fold = 0; fold < FOLDS; fold++) {
			List<EvaluationPaper> learn = new ArrayList<>();
			List<EvaluationPaper> measure = new ArrayList<>();
			for (EvaluationPaper paper : papers) {
				((fold(paper.gold().id()) == fold) ? measure : learn).add(paper);
			}
			TermScores ofFold = Evaluation.score(this.training.train(learn), measure);
			logger.info("Fold {} of {}: {} papers, F1 {}", fold + 1, FOLDS, measure.size(),
					Math.round(1000 * ofFold.strictOverall().f1()) / 10.0);
			scores = scores.plus(ofFold);
		}
		return scores;
	}

	static int fold(String id) {
		return Math.floorMod(id.hashCode(), FOLDS);
	}

}
