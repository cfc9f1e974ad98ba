/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Gradient-boosted regression trees for classification (Friedman, Greedy function
 * approximation, Annals of Statistics 2001, section 4.6): each label's score is a sum of
 * trees' answers.
 */
public final class BoostedTrees {

	private final double[] base;

	private final Bins bins;

	/** Round by round, one tree for each label. */
	private final List<Tree> trees;

	BoostedTrees(double[] base, Bins bins, List<Tree> trees) {
		this.base = base;
		this.bins = bins;
		this.trees = List.copyOf(trees);
	}

	/**
	 * Classifies an item.
	 * @param row its values, in the order of the columns that were trained on
	 * @return the probability of each label, by index
	 */
	public double[] probabilities(double[] row) {
		if (row.length != this.bins.columns()) {
			throw new IllegalArgumentException(
					"row must have the trained columns: columns=" + this.bins.columns() + ", row=" + row.length);
		}
		double[] scores = this.base.clone();
		byte[] binned = this.bins.bin(row);
		for (int i = 0; i < this.trees.size(); i++) {
			scores[i % scores.length] += this.trees.get(i).answer(binned);
		}
		LogSum.normalize(scores);
		return scores;
	}

	/**
	 * Writes the trees as part of a model file.
	 * @param out where to
	 * @throws IOException if that fails
	 * @see ModelFile
	 */
	public void write(DataOutput out) throws IOException {
		out.writeByte(this.base.length);
		for (double score : this.base) {
			out.writeDouble(score);
		}
		this.bins.write(out);
		out.writeInt(this.trees.size());
		for (Tree tree : this.trees) {
			tree.write(out);
		}
	}

	/**
	 * Reads what {@link #write(DataOutput)} wrote.
	 * @param in where from
	 * @return the trees
	 * @throws IOException if that fails
	 */
	public static BoostedTrees read(DataInput in) throws IOException {
		double[] base = new double[in.readByte()];
		for (int i = 0; i < base.length; i++) {
			base[i] = in.readDouble();
		}
		Bins bins = Bins.read(in);
		int size = in.readInt();
		List<Tree> trees = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			trees.add(Tree.read(in));
		}
		return new BoostedTrees(base, bins, trees);
	}

}
