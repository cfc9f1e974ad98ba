/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

import org.papergraph.ingest.learn.VariableLength;

/**
 * Counts by key. Keys are hashes, so that a table holds no words of the texts it was made
 * from.
 */
final class CountTable implements Counts {

	/** Enough that two of some ten thousand keys hardly ever meet. */
	private static final int KEY_BITS = 40;

	private final int slots;

	private final TreeMap<Long, int[]> byKey = new TreeMap<>();

	CountTable(int slots) {
		this.slots = slots;
	}

	private static long shortened(long key) {
		return key >>> (Long.SIZE - KEY_BITS);
	}

	void add(long key, int slot) {
		this.byKey.computeIfAbsent(shortened(key), (added) -> new int[this.slots])[slot]++;
	}

	@Override
	public int[] of(long key) {
		int[] counts = this.byKey.get(shortened(key));
		return (counts == null) ? new int[this.slots] : counts.clone();
	}

	/**
	 * {@return these counts without those of a part of what was counted}
	 */
	Counts without(CountTable part) {
		return (key) -> {
			int[] counts = of(key);
			int[] less = part.of(key);
			for (int i = 0; i < counts.length; i++) {
				counts[i] -= less[i];
			}
			return counts;
		};
	}

	/** Forgets keys whose first count does not reach a least one. */
	void forgetBelow(int least) {
		this.byKey.values().removeIf((counts) -> counts[0] < least);
	}

	void write(DataOutput out) throws IOException {
		out.writeByte(this.slots);
		out.writeInt(this.byKey.size());
		long previous = 0;
		for (Map.Entry<Long, int[]> entry : this.byKey.entrySet()) {
			VariableLength.write(out, entry.getKey() - previous);
			previous = entry.getKey();
			for (int count : entry.getValue()) {
				VariableLength.write(out, count);
			}
		}
	}

	static CountTable read(DataInput in) throws IOException {
		CountTable table = new CountTable(in.readByte());
		int size = in.readInt();
		long key = 0;
		for (int i = 0; i < size; i++) {
			key += VariableLength.read(in);
			int[] counts = new int[table.slots];
			for (int slot = 0; slot < counts.length; slot++) {
				counts[slot] = (int) VariableLength.read(in);
			}
			table.byKey.put(key, counts);
		}
		return table;
	}

}
