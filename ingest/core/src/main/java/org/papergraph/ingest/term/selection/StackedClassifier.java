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
 * @param linearShare what the linear classifier counts, from 0, the trees alone, to 1
 */
record StackedClassifier(MaxEnt linear, BoostedTrees trees, double linearShare) {

	private static final double LEAST = 1e-6;

	StackedClassifier(MaxEnt linear, BoostedTrees trees) {
		this(linear, trees, 0.5);
	}

	double[] probabilities(TermDescription description) {
		double[] mean = this.linear.probabilities(description.features());
		double[] other = this.trees.probabilities(description.row());
		double sum = 0;
		for (int i = 0; i < mean.length; i++) {
			mean[i] = StrictMath.exp(this.linearShare * StrictMath.log(mean[i] + LEAST)
					+ (1 - this.linearShare) * StrictMath.log(other[i] + LEAST));
			sum += mean[i];
		}
		for (int i = 0; i < mean.length; i++) {
			mean[i] /= sum;
		}
		return mean;
	}

	StackedClassifier weighingLinear(double share) {
		return new StackedClassifier(this.linear, this.trees, share);
	}

	void write(DataOutput out) throws IOException {
		this.linear.write(out);
		this.trees.write(out);
	}

	static StackedClassifier read(DataInput in) throws IOException {
		return new StackedClassifier(MaxEnt.read(in), BoostedTrees.read(in));
	}

}
