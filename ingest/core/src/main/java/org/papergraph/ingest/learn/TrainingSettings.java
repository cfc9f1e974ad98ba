/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

/**
 * How a model is trained.
 *
 * @param minimumCount features seen less often than this are left out
 * @param sigma standard deviation of the Gaussian prior of each weight; smaller keeps
 * weights closer to zero
 * @param tolerance stop when an iteration improves the objective by less than this
 * fraction, on average over the last ten
 * @param maximumIterations stop after this many at the latest
 */
public record TrainingSettings(int minimumCount, double sigma, double tolerance, int maximumIterations) {

	public TrainingSettings {
		if (minimumCount < 1 || sigma <= 0 || tolerance <= 0 || maximumIterations < 1) {
			throw new IllegalArgumentException("training settings must be positive: minimumCount=" + minimumCount
					+ ", sigma=" + sigma + ", tolerance=" + tolerance + ", maximumIterations=" + maximumIterations);
		}
	}

	/**
	 * {@return settings that suit a few thousand examples}
	 */
	public static TrainingSettings defaults() {
		return new TrainingSettings(2, 0.4, 1e-4, 200);
	}

}
