/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The weights of a model's features, rounded to whole steps. A file holds the
 * fingerprints in ascending order as differences, then the steps row by row, both with
 * variable length.
 */
final class PackedWeights {

	/** One step; sums of hundreds of features stay right to about two hundredths. */
	private static final double STEP = 1.0 / 256;

	/** Features whose every weight rounds to fewer steps than this do not matter. */
	private static final int NEGLIGIBLE = 3;

	private final FeatureIndex index;

	private final int width;

	private final short[] steps;

	private PackedWeights(FeatureIndex index, int width, short[] steps) {
		this.index = index;
		this.width = width;
		this.steps = steps;
	}

	/**
	 * Packs the weights of an index.
	 * @param index the features
	 * @param width the number of weights of each
	 * @param weights row by row
	 * @param offset where the first row starts
	 * @return the features that matter, with their rounded weights
	 */
	static PackedWeights pack(FeatureIndex index, int width, double[] weights, int offset) {
		int[] rows = IntStream.range(0, index.size())
			.filter((id) -> matters(weights, offset + id * width, width))
			.boxed()
			.sorted(Comparator.comparingLong(index::fingerprint))
			.mapToInt(Integer::intValue)
			.toArray();
		short[] steps = new short[rows.length * width];
		for (int i = 0; i < steps.length; i++) {
			steps[i] = (short) steps(weights[offset + rows[i / width] * width + i % width]);
		}
		long[] fingerprints = Arrays.stream(rows).mapToLong(index::fingerprint).toArray();
		return new PackedWeights(new FeatureIndex(fingerprints), width, steps);
	}

	private static boolean matters(double[] weights, int from, int width) {
		return Arrays.stream(weights, from, from + width).anyMatch((weight) -> Math.abs(steps(weight)) >= NEGLIGIBLE);
	}

	private static int steps(double weight) {
		return (int) Math.max(-Short.MAX_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight / STEP)));
	}

	int width() {
		return this.width;
	}

	/**
	 * Sums the weights of features.
	 * @param features those the model does not know count nothing
	 * @param scores where the sums are stored, from {@code offset} on
	 * @param offset index of the first of {@link #width()} sums
	 */
	void score(Features features, double[] scores, int offset) {
		int[] sums = new int[this.width];
		for (int i = 0; i < features.size(); i++) {
			int id = this.index.id(features.fingerprint(i));
			if (id >= 0) {
				int row = id * this.width;
				for (int label = 0; label < sums.length; label++) {
					sums[label] += this.steps[row + label];
				}
			}
		}
		for (int label = 0; label < sums.length; label++) {
			scores[offset + label] = sums[label] * STEP;
		}
	}

	void write(DataOutput out) throws IOException {
		out.writeInt(this.width);
		this.index.write(out);
		for (short step : this.steps) {
			VariableLength.writeSigned(out, step);
		}
	}

	static PackedWeights read(DataInput in) throws IOException {
		int width = in.readInt();
		FeatureIndex index = FeatureIndex.read(in);
		short[] steps = new short[index.size() * width];
		for (int i = 0; i < steps.length; i++) {
			steps[i] = (short) VariableLength.readSigned(in);
		}
		return new PackedWeights(index, width, steps);
	}

}
