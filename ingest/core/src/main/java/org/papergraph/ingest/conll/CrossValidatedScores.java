/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.conll;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts that were scored by models that have not seen them.
 */
public final class CrossValidatedScores {

	private final List<List<ScoredText>> folds;

	private final int labels;

	CrossValidatedScores(List<List<ScoredText>> folds, int labels) {
		this.folds = folds;
		this.labels = labels;
	}

	/**
	 * {@return the thresholds that are best on all folds}
	 */
	public double[] thresholds() {
		return thresholdsWithout(-1);
	}

	/**
	 * {@return what is found in each fold with thresholds tuned on the other folds}
	 */
	public LabelTallies tallies() {
		LabelTallies tallies = new LabelTallies(this.labels);
		for (int fold = 0; fold < this.folds.size(); fold++) {
			tallies.add(this.folds.get(fold), thresholdsWithout(fold));
		}
		return tallies;
	}

	private double[] thresholdsWithout(int left) {
		List<ScoredText> texts = new ArrayList<>();
		for (int fold = 0; fold < this.folds.size(); fold++) {
			if (fold != left) {
				texts.addAll(this.folds.get(fold));
			}
		}
		return new ThresholdTuning(texts, this.labels).tune();
	}

}
