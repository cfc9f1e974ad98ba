/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A regression tree of fixed depth over binned columns.
 *
 * @param columns what each question asks about, level by level from the root; -1 where
 * nothing is asked and the way goes left
 * @param bins the greatest bin that goes left, question by question
 * @param leaves the answers, from left to right
 */
record Tree(short[] columns, byte[] bins, float[] leaves) {

	static final short NONE = -1;

	/**
	 * {@return the leaf's place, from 0}
	 */
	int leaf(byte[] row) {
		int question = 0;
		while (question < this.columns.length) {
			short column = this.columns[question];
			boolean right = column != NONE && row[column] > this.bins[question];
			question = 2 * question + (right ? 2 : 1);
		}
		return question - this.columns.length;
	}

	float answer(byte[] row) {
		return this.leaves[leaf(row)];
	}

	void write(DataOutput out) throws IOException {
		out.writeByte(Integer.numberOfTrailingZeros(this.leaves.length));
		for (int i = 0; i < this.columns.length; i++) {
			out.writeShort(this.columns[i]);
			out.writeByte(this.bins[i]);
		}
		for (float leaf : this.leaves) {
			out.writeFloat(leaf);
		}
	}

	static Tree read(DataInput in) throws IOException {
		int size = 1 << in.readByte();
		Tree tree = new Tree(new short[size - 1], new byte[size - 1], new float[size]);
		for (int i = 0; i < size - 1; i++) {
			tree.columns[i] = in.readShort();
			tree.bins[i] = in.readByte();
		}
		for (int i = 0; i < size; i++) {
			tree.leaves[i] = in.readFloat();
		}
		return tree;
	}

}
