/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.Arrays;
import java.util.Collection;

import org.papergraph.graph.digest.CanonicalText;
import org.papergraph.graph.resolution.Identifiers;

/**
 * Which records are connected by identifiers, directly or through others. Identifiers are
 * known by 64 bits of their hash: two that fall together would only have records looked
 * at together that have nothing in common. Groups are joined as in Tarjan 1975,
 * "Efficiency of a good but not linear set union algorithm".
 */
final class Connections {

	private static final double FULL = 0.5;

	/** Hashes of identifiers; 0 stands for none. */
	private long[] hashes = new long[1024];

	/** A record that has the identifier, beside its hash. */
	private int[] holders = new int[1024];

	private int identifiers;

	/** The record above each in its group; one that is its own is the group's top. */
	private int[] above = new int[256];

	private int[] sizes = new int[256];

	private int records;

	/** Adds the next record, numbered from 0. */
	void add(Collection<String> identifiersOfRecord) {
		if (this.records == this.above.length) {
			this.above = Arrays.copyOf(this.above, 2 * this.records);
			this.sizes = Arrays.copyOf(this.sizes, 2 * this.records);
		}
		int record = this.records++;
		this.above[record] = record;
		this.sizes[record] = 1;
		identifiersOfRecord.forEach((identifier) -> join(record, holder(hash(identifier), record)));
	}

	int records() {
		return this.records;
	}

	/**
	 * {@return the group of a record}
	 */
	int group(int record) {
		int top = record;
		while (this.above[top] != top) {
			this.above[top] = this.above[this.above[top]];
			top = this.above[top];
		}
		return top;
	}

	/**
	 * {@return how many records a group has}
	 */
	int size(int group) {
		return this.sizes[group];
	}

	private void join(int one, int other) {
		int here = group(one);
		int there = group(other);
		if (here != there) {
			int large = (this.sizes[here] >= this.sizes[there]) ? here : there;
			int small = (large == here) ? there : here;
			this.above[small] = large;
			this.sizes[large] += this.sizes[small];
		}
	}

	/** The record that has an identifier; if none has, the given one from now on. */
	private int holder(long hash, int record) {
		int at = find(hash);
		if (this.hashes[at] == 0) {
			this.hashes[at] = hash;
			this.holders[at] = record;
			if (++this.identifiers > FULL * this.hashes.length) {
				grow();
			}
			return record;
		}
		return this.holders[at];
	}

	private int find(long hash) {
		int at = (int) hash & (this.hashes.length - 1);
		while (this.hashes[at] != 0 && this.hashes[at] != hash) {
			at = (at + 1) & (this.hashes.length - 1);
		}
		return at;
	}

	private void grow() {
		long[] oldHashes = this.hashes;
		int[] oldHolders = this.holders;
		this.hashes = new long[2 * oldHashes.length];
		this.holders = new int[2 * oldHashes.length];
		for (int i = 0; i < oldHashes.length; i++) {
			if (oldHashes[i] != 0) {
				int at = find(oldHashes[i]);
				this.hashes[at] = oldHashes[i];
				this.holders[at] = oldHolders[i];
			}
		}
	}

	private static long hash(String identifier) {
		long hash = Long.parseUnsignedLong(CanonicalText.sha256(identifier).substring(0, 16), 16);
		return (hash == 0) ? 1 : hash;
	}

}
