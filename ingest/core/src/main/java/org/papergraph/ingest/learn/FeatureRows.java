/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.util.Arrays;

/**
 * The numbered features of many items, in flat arrays that are quick to walk through.
 */
final class FeatureRows {

	private final FeatureIndex index;

	private int[] starts = new int[1024];

	private int[] ids = new int[1 << 16];

	private int size;

	FeatureRows(FeatureIndex index) {
		this.index = index;
	}

	/** Adds an item with those of its features that the index knows. */
	void append(Features features) {
		if (this.size + 2 > this.starts.length) {
			this.starts = Arrays.copyOf(this.starts, this.starts.length * 2);
		}
		int end = this.starts[this.size];
		if (end + features.size() > this.ids.length) {
			this.ids = Arrays.copyOf(this.ids, Math.max(this.ids.length / 2 * 3, end + features.size()));
		}
		for (int i = 0; i < features.size(); i++) {
			int id = this.index.id(features.fingerprint(i));
			if (id >= 0) {
				this.ids[end++] = id;
			}
		}
		this.starts[++this.size] = end;
	}

	int size() {
		return this.size;
	}

	int features() {
		return this.index.size();
	}

	/**
	 * Sums the weights of an item's features.
	 * @param row the item
	 * @param point all weights
	 * @param offset where the weights of these features start
	 * @param width the number of weights of each feature
	 * @param scores where the sums are stored
	 * @param to index of the first sum
	 */
	void score(int row, double[] point, int offset, int width, double[] scores, int to) {
		Arrays.fill(scores, to, to + width, 0);
		for (int i = this.starts[row]; i < this.starts[row + 1]; i++) {
			int from = offset + this.ids[i] * width;
			for (int j = 0; j < width; j++) {
				scores[to + j] += point[from + j];
			}
		}
	}

	/**
	 * Adds to the gradient of each of an item's features.
	 * @param row the item
	 * @param deltas what is added, one number for each weight of a feature
	 * @param offset where the weights of these features start
	 * @param gradient where it is added
	 */
	void spread(int row, double[] deltas, int offset, double[] gradient) {
		for (int i = this.starts[row]; i < this.starts[row + 1]; i++) {
			int to = offset + this.ids[i] * deltas.length;
			for (int j = 0; j < deltas.length; j++) {
				gradient[to + j] += deltas[j];
			}
		}
	}

}
