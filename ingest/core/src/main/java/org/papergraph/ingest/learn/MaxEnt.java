/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * A maximum-entropy classifier, that is, multinomial logistic regression (Berger, Della
 * Pietra and Della Pietra 1996): the probability of a label grows with the exponential of
 * the summed weights of the features. Immutable and safe for use by several threads.
 */
public final class MaxEnt {

	private final List<String> labels;

	private final PackedWeights weights;

	MaxEnt(List<String> labels, PackedWeights weights) {
		this.labels = List.copyOf(labels);
		this.weights = weights;
	}

	/**
	 * {@return the labels, in the order of their indexes}
	 */
	public List<String> labels() {
		return this.labels;
	}

	/**
	 * Classifies an item.
	 * @param features what is known of it
	 * @return the probability of each label, by index
	 */
	public double[] probabilities(Features features) {
		double[] scores = new double[this.labels.size()];
		this.weights.score(features, scores, 0);
		LogSum.normalize(scores);
		return scores;
	}

	/**
	 * Writes the model as part of a model file.
	 * @param out where to
	 * @throws IOException if that fails
	 * @see ModelFile
	 */
	public void write(DataOutput out) throws IOException {
		Labels.write(out, this.labels);
		this.weights.write(out);
	}

	/**
	 * Reads what {@link #write(DataOutput)} wrote.
	 * @param in where from
	 * @return the model
	 * @throws IOException if that fails
	 */
	public static MaxEnt read(DataInput in) throws IOException {
		return new MaxEnt(Labels.read(in), PackedWeights.read(in));
	}

}
