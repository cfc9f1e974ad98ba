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
 * Numbers features from 0, in a given order.
 */
final class FeatureIndex {

	private static final int UNKNOWN = -1;

	private final long[] fingerprints;

	private final int[] slots;

	/**
	 * Creates an index.
	 * @param fingerprints the features in the order of their numbers, none twice
	 */
	FeatureIndex(long[] fingerprints) {
		this.fingerprints = fingerprints;
		this.slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, fingerprints.length)) << 2)];
		Arrays.fill(this.slots, UNKNOWN);
		for (int i = 0; i < fingerprints.length; i++) {
			int slot = slot(fingerprints[i]);
			while (this.slots[slot] != UNKNOWN) {
				slot = (slot + 1) & (this.slots.length - 1);
			}
			this.slots[slot] = i;
		}
	}

	int size() {
		return this.fingerprints.length;
	}

	long fingerprint(int id) {
		return this.fingerprints[id];
	}

	/**
	 * {@return the number of a feature, negative when the model does not know it}
	 */
	int id(long fingerprint) {
		int slot = slot(fingerprint);
		while (this.slots[slot] != UNKNOWN && this.fingerprints[this.slots[slot]] != fingerprint) {
			slot = (slot + 1) & (this.slots.length - 1);
		}
		return this.slots[slot];
	}

	private int slot(long fingerprint) {
		return (int) (fingerprint ^ (fingerprint >>> 20)) & (this.slots.length - 1);
	}

	/** Only features in ascending order of their fingerprints can be written. */
	void write(DataOutput out) throws IOException {
		out.writeInt(this.fingerprints.length);
		long previous = 0;
		for (long fingerprint : this.fingerprints) {
			VariableLength.write(out, fingerprint - previous);
			previous = fingerprint;
		}
	}

	static FeatureIndex read(DataInput in) throws IOException {
		long[] fingerprints = new long[in.readInt()];
		long previous = 0;
		for (int i = 0; i < fingerprints.length; i++) {
			previous += VariableLength.read(in);
			fingerprints[i] = previous;
		}
		return new FeatureIndex(fingerprints);
	}

}
