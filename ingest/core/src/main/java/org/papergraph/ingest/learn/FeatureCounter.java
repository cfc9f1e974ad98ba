/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.util.Arrays;

/**
 * Counts how often each feature is seen, to leave out the rare ones.
 */
final class FeatureCounter {

	private static final long MOST = (1 << 22) - 1;

	private long[] fingerprints = new long[1 << 16];

	/** Zero marks a free slot. */
	private int[] counts = new int[1 << 16];

	private int used;

	void count(Features features) {
		for (int i = 0; i < features.size(); i++) {
			count(features.fingerprint(i));
		}
	}

	private void count(long fingerprint) {
		int slot = slot(fingerprint);
		if (this.counts[slot]++ == 0) {
			this.fingerprints[slot] = fingerprint;
			this.used++;
			if (this.used * 2 > this.counts.length) {
				grow();
			}
		}
	}

	private int slot(long fingerprint) {
		int mask = this.counts.length - 1;
		int slot = (int) (fingerprint ^ (fingerprint >>> 20)) & mask;
		while (this.counts[slot] != 0 && this.fingerprints[slot] != fingerprint) {
			slot = (slot + 1) & mask;
		}
		return slot;
	}

	private void grow() {
		long[] oldFingerprints = this.fingerprints;
		int[] oldCounts = this.counts;
		this.fingerprints = new long[oldCounts.length * 2];
		this.counts = new int[oldCounts.length * 2];
		for (int i = 0; i < oldCounts.length; i++) {
			if (oldCounts[i] != 0) {
				int slot = slot(oldFingerprints[i]);
				this.fingerprints[slot] = oldFingerprints[i];
				this.counts[slot] = oldCounts[i];
			}
		}
	}

	/**
	 * Numbers the features seen often enough. Frequent ones come first: while a model is
	 * trained, most of its memory is hardly touched.
	 * @param minimum how often a feature must have been seen
	 * @return an index of these features
	 */
	FeatureIndex index(int minimum) {
		long[] kept = new long[this.used];
		int size = 0;
		for (int i = 0; i < this.counts.length; i++) {
			if (this.counts[i] > 0 && this.counts[i] >= minimum) {
				long rarity = MOST - Math.min(MOST, this.counts[i]);
				kept[size++] = (rarity << FeatureHash.FINGERPRINT_BITS) | this.fingerprints[i];
			}
		}
		kept = Arrays.copyOf(kept, size);
		Arrays.sort(kept);
		for (int i = 0; i < size; i++) {
			kept[i] &= (1L << FeatureHash.FINGERPRINT_BITS) - 1;
		}
		return new FeatureIndex(kept);
	}

}
