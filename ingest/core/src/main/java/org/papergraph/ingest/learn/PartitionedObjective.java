/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The negative log-likelihood of independent items with a Gaussian prior. Items are cut
 * into a fixed number of parts, and their sums are added in a fixed order: the result
 * does not depend on how many threads there are.
 */
abstract class PartitionedObjective implements Objective {

	private static final int PARTS = 2;

	private final int size;

	private final double precision;

	private final double[] spareGradient;

	PartitionedObjective(int size, double sigma) {
		this.size = size;
		this.precision = 1 / (sigma * sigma);
		this.spareGradient = new double[size];
	}

	/**
	 * {@return the number of items}
	 */
	abstract int items();

	/**
	 * Evaluates some of the items.
	 * @param from the first
	 * @param to after the last
	 * @param point the parameters
	 * @param gradient where the gradient of the loss is added
	 * @return the negative log-likelihood of these items
	 */
	abstract double evaluate(int from, int to, double[] point, double[] gradient);

	@Override
	public final int size() {
		return this.size;
	}

	@Override
	public final double evaluate(double[] point, double[] gradient) {
		double[][] gradients = { gradient, this.spareGradient };
		double[] losses = new double[PARTS];
		IntStream.range(0, PARTS).parallel().forEach((part) -> {
			Arrays.fill(gradients[part], 0);
			int from = (int) ((long) items() * part / PARTS);
			int to = (int) ((long) items() * (part + 1) / PARTS);
			losses[part] = evaluate(from, to, point, gradients[part]);
		});
		double loss = losses[0] + losses[1];
		for (int i = 0; i < this.size; i++) {
			loss += point[i] * point[i] * this.precision / 2;
			gradient[i] += this.spareGradient[i] + point[i] * this.precision;
		}
		return loss;
	}

}
