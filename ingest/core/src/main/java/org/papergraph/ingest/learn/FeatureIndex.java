/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Numbers the features of a model from 0, in the order of their fingerprints.
 */
final class FeatureIndex {

	private static final int UNKNOWN = -1;

	private final long[] sorted;

	private final int[] slots;

	/**
	 * Creates an index.
	 * @param sorted the fingerprints, ascending and without duplicates
	 */
	FeatureIndex(long[] sorted) {
		this.sorted = sorted;
		this.slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, sorted.length)) << 2)];
		Arrays.fill(this.slots, UNKNOWN);
		for (int i = 0; i < sorted.length; i++) {
			int slot = slot(sorted[i]);
			while (this.slots[slot] != UNKNOWN) {
				slot = (slot + 1) & (this.slots.length - 1);
			}
			this.slots[slot] = i;
		}
	}

	int size() {
		return this.sorted.length;
	}

	long fingerprint(int id) {
		return this.sorted[id];
	}

	/**
	 * {@return the number of a feature, negative when the model does not know it}
	 */
	int id(long fingerprint) {
		int slot = slot(fingerprint);
		while (this.slots[slot] != UNKNOWN && this.sorted[this.slots[slot]] != fingerprint) {
			slot = (slot + 1) & (this.slots.length - 1);
		}
		return this.slots[slot];
	}

	private int slot(long fingerprint) {
		return (int) (fingerprint ^ (fingerprint >>> 20)) & (this.slots.length - 1);
	}

	void write(DataOutput out) throws IOException {
		out.writeInt(this.sorted.length);
		long previous = 0;
		for (long fingerprint : this.sorted) {
			VariableLength.write(out, fingerprint - previous);
			previous = fingerprint;
		}
	}

	static FeatureIndex read(DataInput in) throws IOException {
		long[] sorted = new long[in.readInt()];
		long previous = 0;
		for (int i = 0; i < sorted.length; i++) {
			previous += VariableLength.read(in);
			sorted[i] = previous;
		}
		return new FeatureIndex(sorted);
	}

}
