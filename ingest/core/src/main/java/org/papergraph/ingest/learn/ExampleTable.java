/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.util.Arrays;

/**
 * Examples with numbered features, in flat arrays that are quick to walk through.
 */
final class ExampleTable {

	private final FeatureIndex index;

	private int[] starts = new int[1024];

	private int[] labels = new int[1024];

	private float[] weights = new float[1024];

	private int[] features = new int[1 << 16];

	private int size;

	ExampleTable(FeatureIndex index, Examples examples) {
		this.index = index;
		examples.visit(this::append);
	}

	private void append(Features example, int label, double weight) {
		if (this.size + 2 > this.starts.length) {
			this.starts = Arrays.copyOf(this.starts, this.size * 2);
			this.labels = Arrays.copyOf(this.labels, this.size * 2);
			this.weights = Arrays.copyOf(this.weights, this.size * 2);
		}
		this.labels[this.size] = label;
		this.weights[this.size] = (float) weight;
		int end = this.starts[this.size];
		if (end + example.size() > this.features.length) {
			this.features = Arrays.copyOf(this.features, Math.max(this.features.length * 3 / 2, end + example.size()));
		}
		for (int i = 0; i < example.size(); i++) {
			int id = this.index.id(example.fingerprint(i));
			if (id >= 0) {
				this.features[end++] = id;
			}
		}
		this.starts[++this.size] = end;
	}

	int size() {
		return this.size;
	}

	int label(int example) {
		return this.labels[example];
	}

	double weight(int example) {
		return this.weights[example];
	}

	/** Sums the weights of an example's features into {@code scores}. */
	void score(int example, double[] point, double[] scores) {
		int width = scores.length;
		Arrays.fill(scores, 0);
		for (int i = this.starts[example]; i < this.starts[example + 1]; i++) {
			int row = this.features[i] * width;
			for (int label = 0; label < width; label++) {
				scores[label] += point[row + label];
			}
		}
	}

	/** Adds {@code deltas} to the gradient of each of an example's features. */
	void spread(int example, double[] deltas, double[] gradient) {
		int width = deltas.length;
		for (int i = this.starts[example]; i < this.starts[example + 1]; i++) {
			int row = this.features[i] * width;
			for (int label = 0; label < width; label++) {
				gradient[row + label] += deltas[label];
			}
		}
	}

}
