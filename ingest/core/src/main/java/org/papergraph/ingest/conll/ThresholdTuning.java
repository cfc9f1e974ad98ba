/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.conll;

import java.util.Arrays;
import java.util.List;

import org.papergraph.ingest.tagger.SpanChoice;

/**
 * Finds the threshold for each label that gives the best micro-averaged F1, one label
 * after the other, until none can be bettered.
 */
final class ThresholdTuning {

	private static final double START = 0.35;

	private static final double STEP = 0.025;

	private static final int ROUNDS = 4;

	private final List<ScoredText> texts;

	private final int labels;

	ThresholdTuning(List<ScoredText> texts, int labels) {
		this.texts = texts;
		this.labels = labels;
	}

	/** The thresholds; the first, which stands for no label, is not used. */
	double[] tune() {
		double[] best = new double[this.labels];
		Arrays.fill(best, START);
		double bestF1 = f1(best);
		boolean better = true;
		for (int round = 0; round < ROUNDS && better; round++) {
			better = false;
			for (int label = 1; label < this.labels; label++) {
				for (double threshold = 0.15; threshold < 0.7; threshold += STEP) {
					double[] tried = best.clone();
					tried[label] = threshold;
					double f1 = f1(tried);
					if (f1 > bestF1) {
						bestF1 = f1;
						best = tried;
						better = true;
					}
				}
			}
		}
		return best;
	}

	private double f1(double[] thresholds) {
		return evaluate(this.texts, thresholds).f1();
	}

	/** What a choice with these thresholds finds. */
	static LabelTallies evaluate(List<ScoredText> texts, double[] thresholds) {
		LabelTallies tallies = new LabelTallies(thresholds.length);
		SpanChoice choice = new SpanChoice(thresholds);
		texts.forEach((text) -> tallies.add(text.gold(), choice.choose(text.scores())));
		return tallies;
	}

}
