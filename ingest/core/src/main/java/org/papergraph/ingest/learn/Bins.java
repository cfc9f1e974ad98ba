/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts the values of each column into at most 32 bins of about equal size.
 */
final class Bins {

	static final int MOST = 32;

	/** The greatest value of each bin but the last, ascending, by column. */
	private final double[][] cuts;

	private Bins(double[][] cuts) {
		this.cuts = cuts;
	}

	static Bins of(List<double[]> rows) {
		int columns = rows.get(0).length;
		double[][] cuts = new double[columns][];
		for (int column = 0; column < columns; column++) {
			int index = column;
			double[] values = rows.stream().mapToDouble((row) -> row[index]).sorted().toArray();
			double[] quantiles = new double[MOST - 1];
			for (int i = 1; i < MOST; i++) {
				quantiles[i - 1] = values[(int) ((long) values.length * i / MOST)];
			}
			cuts[column] = Arrays.stream(quantiles).distinct().toArray();
		}
		return new Bins(cuts);
	}

	int columns() {
		return this.cuts.length;
	}

	/** The number of places where a column can be divided. */
	int cuts(int column) {
		return this.cuts[column].length;
	}

	byte bin(int column, double value) {
		int place = Arrays.binarySearch(this.cuts[column], value);
		return (byte) ((place < 0) ? -place - 1 : place);
	}

	byte[] bin(double[] row) {
		byte[] bins = new byte[row.length];
		for (int column = 0; column < row.length; column++) {
			bins[column] = bin(column, row[column]);
		}
		return bins;
	}

	void write(DataOutput out) throws IOException {
		out.writeInt(this.cuts.length);
		for (double[] column : this.cuts) {
			out.writeByte(column.length);
			for (double cut : column) {
				out.writeDouble(cut);
			}
		}
	}

	static Bins read(DataInput in) throws IOException {
		double[][] cuts = new double[in.readInt()][];
		for (int column = 0; column < cuts.length; column++) {
			cuts[column] = new double[in.readByte()];
			for (int i = 0; i < cuts[column].length; i++) {
				cuts[column][i] = in.readDouble();
			}
		}
		return new Bins(cuts);
	}

}
