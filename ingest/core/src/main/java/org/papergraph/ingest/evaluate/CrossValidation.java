/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.papergraph.ingest.gold.LabelledPaper;
import org.papergraph.ingest.term.selection.SelectionThresholds;

/**
 * Measures on the training papers themselves: each fold is extracted by what was learned
 * from the others. Which fold a paper is in depends on its id alone.
 */
public final class CrossValidation {

	/** The number of folds. */
	public static final int FOLDS = 5;

	private static final Logger logger = LoggerFactory.getLogger(CrossValidation.class);

	private final FoldExtractors extractors;

	/**
	 * Creates a cross-validation.
	 * @param extractors an extractor for each fold
	 */
	public CrossValidation(FoldExtractors extractors) {
		this.extractors = extractors;
	}

	/**
	 * Measures each paper with the extractor that does not know it, against all that
	 * people listed.
	 * @param papers the training papers
	 * @return the scores of all papers
	 */
	public TermScores run(List<LabelledPaper> papers) {
		return run(papers, SelectionThresholds.tuned().withAllConcepts());
	}

	/**
	 * Measures as the product extracts: salient concepts only, on the papers whose
	 * concepts are marked as salient or not; others are passed over.
	 * @param papers the training papers
	 * @return the scores of the papers with such marks
	 */
	public TermScores runSalient(List<LabelledPaper> papers) {
		return run(SalientGold.of(papers), SelectionThresholds.tuned());
	}

	private TermScores run(List<LabelledPaper> papers, SelectionThresholds thresholds) {
		TermScores scores = TermScores.NONE;
		for (int fold = 0; fold < FOLDS; fold++) {
			List<LabelledPaper> measure = only(fold, papers);
			TermScores ofFold = Evaluation.score(this.extractors.without(fold, thresholds), measure);
			logger.info("Fold {} of {}: {} papers, F1 {}", fold + 1, FOLDS, measure.size(),
					Math.round(1000 * ofFold.strictOverall().f1()) / 10.0);
			scores = scores.plus(ofFold);
		}
		return scores;
	}

	/**
	 * {@return the papers of all folds but one, in the same order}
	 * @param fold from 0
	 * @param papers the training papers
	 */
	public static List<LabelledPaper> without(int fold, List<LabelledPaper> papers) {
		return papers.stream().filter((paper) -> fold(paper.gold().id()) != fold).toList();
	}

	/**
	 * {@return the papers of one fold, in the same order}
	 * @param fold from 0
	 * @param papers the training papers
	 */
	static List<LabelledPaper> only(int fold, List<LabelledPaper> papers) {
		return papers.stream().filter((paper) -> fold(paper.gold().id()) == fold).toList();
	}

	/**
	 * {@return the fold of a paper, from 0}
	 * @param id the paper's id
	 */
	public static int fold(String id) {
		return Math.floorMod(id.hashCode(), FOLDS);
	}

}
