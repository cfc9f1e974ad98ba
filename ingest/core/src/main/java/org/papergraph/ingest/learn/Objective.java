/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

/**
 * A differentiable function to be made as small as possible.
 */
public interface Objective {

	/**
	 * {@return the number of its parameters}
	 */
	int size();

	/**
	 * Evaluates the function at a point.
	 * @param point the parameters
	 * @param gradient filled with the partial derivatives at the point
	 * @return the value at the point
	 */
	double evaluate(double[] point, double[] gradient);

}
