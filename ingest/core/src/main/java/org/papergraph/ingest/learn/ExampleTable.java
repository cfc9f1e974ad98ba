/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.util.Arrays;

/**
 * Labelled examples with numbered features.
 */
final class ExampleTable {

	private final FeatureRows rows;

	private int[] labels = new int[1024];

	private float[] weights = new float[1024];

	ExampleTable(FeatureIndex index, Examples examples) {
		this.rows = new FeatureRows(index);
		examples.visit(this::append);
	}

	private void append(Features example, int label, double weight) {
		int size = this.rows.size();
		if (size == this.labels.length) {
			this.labels = Arrays.copyOf(this.labels, size * 2);
			this.weights = Arrays.copyOf(this.weights, size * 2);
		}
		this.labels[size] = label;
		this.weights[size] = (float) weight;
		this.rows.append(example);
	}

	int size() {
		return this.rows.size();
	}

	int label(int example) {
		return this.labels[example];
	}

	double weight(int example) {
		return this.weights[example];
	}

	/** Sums the weights of an example's features into {@code scores}. */
	void score(int example, double[] point, double[] scores) {
		this.rows.score(example, point, 0, scores.length, scores, 0);
	}

	/** Adds {@code deltas} to the gradient of each of an example's features. */
	void spread(int example, double[] deltas, double[] gradient) {
		this.rows.spread(example, deltas, 0, gradient);
	}

}
