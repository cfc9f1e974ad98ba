/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.util.Arrays;

/**
 * Grows one tree, level by level, from first and second derivatives of the loss: the gain
 * of a question and the answer of a leaf are those of Chen and Guestrin, XGBoost (KDD
 * 2016), equations 5 and 7.
 */
final class TreeGrower {

	private static final double LEAST_GAIN = 1e-9;

	private final byte[][] columns;

	private final Bins bins;

	private final BoostingSettings settings;

	/**
	 * Creates a grower.
	 * @param columns the bins of all examples, column by column
	 * @param bins what cut them
	 * @param settings how trees are grown
	 */
	TreeGrower(byte[][] columns, Bins bins, BoostingSettings settings) {
		this.columns = columns;
		this.bins = bins;
		this.settings = settings;
	}

	/**
	 * Grows a tree.
	 * @param asked the columns it may ask about
	 * @param gradients minus the first derivative of the loss, by example
	 * @param weights the second derivative, by example
	 * @param places takes the leaf of each example
	 * @return the tree
	 */
	Tree grow(int[] asked, double[] gradients, double[] weights, int[] places) {
		int leaves = 1 << this.settings.depth();
		Tree tree = new Tree(new short[leaves - 1], new byte[leaves - 1], new float[leaves]);
		Arrays.fill(places, 0);
		for (int level = 0; level < this.settings.depth(); level++) {
			divide(level, asked, gradients, weights, places, tree);
		}
		double[] gradientSums = new double[leaves];
		double[] weightSums = new double[leaves];
		sum(places, gradients, weights, gradientSums, weightSums);
		for (int leaf = 0; leaf < leaves; leaf++) {
			tree.leaves()[leaf] = (float) (this.settings.rate() * gradientSums[leaf]
					/ (weightSums[leaf] + this.settings.penalty()));
		}
		return tree;
	}

	private void divide(int level, int[] asked, double[] gradients, double[] weights, int[] places, Tree tree) {
		int nodes = 1 << level;
		int first = nodes - 1;
		double[] gradientSums = new double[nodes];
		double[] weightSums = new double[nodes];
		sum(places, gradients, weights, gradientSums, weightSums);
		double[] gains = new double[nodes];
		Arrays.fill(gains, LEAST_GAIN);
		Arrays.fill(tree.columns(), first, first + nodes, Tree.NONE);
		for (int column : asked) {
			double[] gradientBins = new double[nodes * Bins.MOST];
			double[] weightBins = new double[nodes * Bins.MOST];
			byte[] values = this.columns[column];
			for (int i = 0; i < places.length; i++) {
				int at = places[i] * Bins.MOST + values[i];
				gradientBins[at] += gradients[i];
				weightBins[at] += weights[i];
			}
			for (int node = 0; node < nodes; node++) {
				question(column, node, gradientBins, weightBins, gradientSums[node], weightSums[node], gains, tree,
						first);
			}
		}
		for (int i = 0; i < places.length; i++) {
			int node = first + places[i];
			short column = tree.columns()[node];
			boolean right = column != Tree.NONE && this.columns[column][i] > tree.bins()[node];
			places[i] = 2 * places[i] + (right ? 1 : 0);
		}
	}

	private void question(int column, int node, double[] gradientBins, double[] weightBins, double gradientSum,
			double weightSum, double[] gains, Tree tree, int first) {
		double gradientLeft = 0;
		double weightLeft = 0;
		double before = gain(gradientSum, weightSum);
		for (int bin = 0; bin < this.bins.cuts(column); bin++) {
			gradientLeft += gradientBins[node * Bins.MOST + bin];
			weightLeft += weightBins[node * Bins.MOST + bin];
			double weightRight = weightSum - weightLeft;
			double gain = gain(gradientLeft, weightLeft) + gain(gradientSum - gradientLeft, weightRight) - before;
			if (Math.min(weightLeft, weightRight) >= this.settings.leastWeight() && gain > gains[node]) {
				gains[node] = gain;
				tree.columns()[first + node] = (short) column;
				tree.bins()[first + node] = (byte) bin;
			}
		}
	}

	private double gain(double gradient, double weight) {
		return gradient * gradient / (weight + this.settings.penalty());
	}

	private static void sum(int[] places, double[] gradients, double[] weights, double[] gradientSums,
			double[] weightSums) {
		for (int i = 0; i < places.length; i++) {
			gradientSums[places[i]] += gradients[i];
			weightSums[places[i]] += weights[i];
		}
	}

}
