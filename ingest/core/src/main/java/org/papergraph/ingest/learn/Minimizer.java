/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

/**
 * Finds the parameters that make an objective smallest. The same objective always gives
 * the same result.
 */
@FunctionalInterface
public interface Minimizer {

	/**
	 * Minimises an objective, starting from all parameters zero.
	 * @param objective convex
	 * @param settings when to stop
	 * @return the parameters found
	 */
	double[] minimize(Objective objective, TrainingSettings settings);

}
