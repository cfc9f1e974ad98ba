/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

/**
 * The loss of a maximum-entropy classifier over a table of examples.
 */
final class MaxEntObjective extends PartitionedObjective {

	private final ExampleTable examples;

	private final int labels;

	MaxEntObjective(ExampleTable examples, int features, int labels, double sigma) {
		super(features * labels, sigma);
		this.examples = examples;
		this.labels = labels;
	}

	@Override
	int items() {
		return this.examples.size();
	}

	@Override
	double evaluate(int from, int to, double[] point, double[] gradient) {
		double loss = 0;
		double[] scores = new double[this.labels];
		for (int example = from; example < to; example++) {
			int gold = this.examples.label(example);
			double weight = this.examples.weight(example);
			this.examples.score(example, point, scores);
			double goldScore = scores[gold];
			loss += weight * (LogSum.normalize(scores) - goldScore);
			scores[gold] -= 1;
			for (int label = 0; label < this.labels; label++) {
				scores[label] *= weight;
			}
			this.examples.spread(example, scores, gradient);
		}
		return loss;
	}

}
