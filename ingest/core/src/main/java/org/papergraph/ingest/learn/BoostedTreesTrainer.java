/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Grows boosted trees. The same examples always give the same trees: the columns of each
 * round are drawn from a fixed seed, and sums are made in the order of the examples.
 */
public final class BoostedTreesTrainer {

	private static final long SEED = 1;

	private static final double LEAST_WEIGHT = 1e-6;

	private final BoostingSettings settings;

	/**
	 * Creates a trainer.
	 * @param settings how trees are grown
	 */
	public BoostedTreesTrainer(BoostingSettings settings) {
		this.settings = settings;
	}

	/**
	 * Learns a classifier.
	 * @param labels the number of labels
	 * @param rows the values of the examples, all of one length
	 * @param gold the index of each example's label
	 * @return the classifier
	 */
	public BoostedTrees train(int labels, List<double[]> rows, int[] gold) {
		if (rows.isEmpty() || rows.size() != gold.length) {
			throw new IllegalArgumentException(
					"each example must have a label: rows=" + rows.size() + ", labels=" + gold.length);
		}
		Bins bins = Bins.of(rows);
		TreeGrower grower = new TreeGrower(columns(rows, bins), bins, this.settings);
		double[] base = base(labels, gold);
		double[][] scores = new double[labels][gold.length];
		for (int label = 0; label < labels; label++) {
			Arrays.fill(scores[label], base[label]);
		}
		Random random = new Random(SEED);
		List<Tree> trees = new ArrayList<>();
		for (int round = 0; round < this.settings.rounds(); round++) {
			double[][] probabilities = probabilities(scores);
			int[] asked = draw(bins.columns(), random);
			Tree[] grown = new Tree[labels];
			IntStream.range(0, labels)
				.parallel()
				.forEach((label) -> grown[label] = improve(grower, asked, label, gold, probabilities[label],
						scores[label]));
			trees.addAll(List.of(grown));
		}
		return new BoostedTrees(base, bins, trees);
	}

	private static byte[][] columns(List<double[]> rows, Bins bins) {
		byte[][] columns = new byte[bins.columns()][rows.size()];
		for (int i = 0; i < rows.size(); i++) {
			for (int column = 0; column < columns.length; column++) {
				columns[column][i] = bins.bin(column, rows.get(i)[column]);
			}
		}
		return columns;
	}

	private static double[] base(int labels, int[] gold) {
		double[] base = new double[labels];
		for (int label : gold) {
			base[label]++;
		}
		for (int label = 0; label < labels; label++) {
			base[label] = StrictMath.log((base[label] + 1) / gold.length);
		}
		return base;
	}

	private static double[][] probabilities(double[][] scores) {
		double[][] probabilities = new double[scores.length][scores[0].length];
		double[] row = new double[scores.length];
		for (int i = 0; i < scores[0].length; i++) {
			for (int label = 0; label < row.length; label++) {
				row[label] = scores[label][i];
			}
			LogSum.normalize(row);
			for (int label = 0; label < row.length; label++) {
				probabilities[label][i] = row[label];
			}
		}
		return probabilities;
	}

	private int[] draw(int columns, Random random) {
		int[] all = IntStream.range(0, columns).toArray();
		int size = Math.max(1, (int) (columns * this.settings.share()));
		for (int i = 0; i < size; i++) {
			int other = i + random.nextInt(columns - i);
			int column = all[other];
			all[other] = all[i];
			all[i] = column;
		}
		return Arrays.copyOf(all, size);
	}

	private static Tree improve(TreeGrower grower, int[] asked, int label, int[] gold, double[] probabilities,
			double[] scores) {
		double[] gradients = new double[gold.length];
		double[] weights = new double[gold.length];
		for (int i = 0; i < gold.length; i++) {
			gradients[i] = ((gold[i] == label) ? 1 : 0) - probabilities[i];
			weights[i] = Math.max(LEAST_WEIGHT, probabilities[i] * (1 - probabilities[i]));
		}
		int[] leaves = new int[gold.length];
		Tree tree = grower.grow(asked, gradients, weights, leaves);
		for (int i = 0; i < gold.length; i++) {
			scores[i] += tree.leaves()[leaves[i]];
		}
		return tree;
	}

}
