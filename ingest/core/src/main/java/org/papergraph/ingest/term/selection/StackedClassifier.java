/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.papergraph.ingest.learn.BoostedTrees;
import org.papergraph.ingest.learn.MaxEnt;

/**
 * A linear classifier over what holds and boosted trees over numbers, averaged: the
 * geometric mean of their probabilities.
 *
 * @param linear knows words
 * @param trees know how numbers work together
 */
record StackedClassifier(MaxEnt linear, BoostedTrees trees) {

	private static final double LEAST = 1e-6;

	double[] probabilities(TermDescription description) {
		double[] mean = this.linear.probabilities(description.features());
		double[] other = this.trees.probabilities(description.row());
		double sum = 0;
		for (int i = 0; i < mean.length; i++) {
			mean[i] = StrictMath.sqrt((mean[i] + LEAST) * (other[i] + LEAST));
			sum += mean[i];
		}
		for (int i = 0; i < mean.length; i++) {
			mean[i] /= sum;
		}
		return mean;
	}

	void write(DataOutput out) throws IOException {
		this.linear.write(out);
		this.trees.write(out);
	}

	static StackedClassifier read(DataInput in) throws IOException {
		return new StackedClassifier(MaxEnt.read(in), BoostedTrees.read(in));
	}

}
