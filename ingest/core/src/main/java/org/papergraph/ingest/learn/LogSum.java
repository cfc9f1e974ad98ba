/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

/**
 * Turns scores into probabilities. {@link StrictMath} keeps training equal on every
 * processor.
 */
final class LogSum {

	private LogSum() {
	}

	/**
	 * Replaces scores by probabilities.
	 * @param scores natural logarithms, up to a common summand
	 * @return the logarithm of the sum of the exponentials of the scores
	 */
	static double normalize(double[] scores) {
		double max = Double.NEGATIVE_INFINITY;
		for (double score : scores) {
			max = Math.max(max, score);
		}
		double sum = 0;
		for (int i = 0; i < scores.length; i++) {
			scores[i] = StrictMath.exp(scores[i] - max);
			sum += scores[i];
		}
		for (int i = 0; i < scores.length; i++) {
			scores[i] /= sum;
		}
		return max + StrictMath.log(sum);
	}

}
