/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.conll;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the threshold for each label that gives the best micro-averaged F1, one label
 * after the other, until none can be bettered.
 */
final class ThresholdTuning {

	private static final double START = 0.3;

	/** Thresholds are tried in steps of a fortieth. */
	private static final double STEPS = 40;

	private static final int LEAST = 4;

	private static final int MOST = 28;

	private static final int ROUNDS = 6;

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
		double reached = f1(best);
		for (int round = 0; round < ROUNDS; round++) {
			double before = reached;
			for (int label = 1; label < this.labels; label++) {
				for (int step = LEAST; step <= MOST; step++) {
					double[] tried = best.clone();
					tried[label] = step / STEPS;
					double f1 = f1(tried);
					if (f1 > reached) {
						reached = f1;
						best = tried;
					}
				}
			}
			if (reached == before) {
				break;
			}
		}
		return best;
	}

	private double f1(double[] thresholds) {
		LabelTallies tallies = new LabelTallies(this.labels);
		tallies.add(this.texts, thresholds);
		return tallies.f1();
	}

}
