/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/**
 * A small number for each of many strings, kept by fingerprint like the features of a
 * model.
 */
public final class ValueTable {

	private final FeatureIndex index;

	private final short[] values;

	private ValueTable(FeatureIndex index, short[] values) {
		this.index = index;
		this.values = values;
	}

	/**
	 * Makes a table.
	 * @param values from 0 to 32767, by string
	 * @return a table of these values
	 */
	public static ValueTable of(Map<String, Integer> values) {
		long[] fingerprints = values.keySet().stream().mapToLong(ValueTable::fingerprint).sorted().distinct().toArray();
		FeatureIndex index = new FeatureIndex(fingerprints);
		short[] table = new short[fingerprints.length];
		Arrays.fill(table, Short.MAX_VALUE);
		values.forEach((key, value) -> {
			int id = index.id(fingerprint(key));
			table[id] = (short) Math.min(table[id], value);
		});
		return new ValueTable(index, table);
	}

	/**
	 * {@return the value of a string, negative if it has none}
	 */
	public int get(CharSequence key) {
		int id = this.index.id(fingerprint(key));
		return (id < 0) ? id : this.values[id];
	}

	/**
	 * {@return the number of strings with a value}
	 */
	public int size() {
		return this.values.length;
	}

	private static long fingerprint(CharSequence key) {
		return FeatureHash.fingerprint(FeatureHash.of(key));
	}

	/**
	 * Writes the table as part of a model file.
	 * @param out where to
	 * @throws IOException if that fails
	 */
	public void write(DataOutput out) throws IOException {
		this.index.write(out);
		for (short value : this.values) {
			VariableLength.write(out, value);
		}
	}

	/**
	 * Reads what {@link #write(DataOutput)} wrote.
	 * @param in where from
	 * @return the table
	 * @throws IOException if that fails
	 */
	public static ValueTable read(DataInput in) throws IOException {
		FeatureIndex index = FeatureIndex.read(in);
		short[] values = new short[index.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = (short) VariableLength.read(in);
		}
		return new ValueTable(index, values);
	}

}
