/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

/**
 * All labellings of one sequence with their probabilities, by the forward-backward
 * algorithm (Rabiner 1989), each position scaled to sum to one.
 */
public final class Lattice {

	/**
	 * Scores this far below the best are as good as impossible; a minimiser's first steps
	 * may go further, and sums must stay above zero.
	 */
	private static final double LEAST = -200;

	private final int length;

	private final int labels;

	/** Exponentials of the scores of each label at each position. */
	private final double[] nodes;

	/** Exponentials of the scores of each pair of labels; the first position has none. */
	private final double[] edges;

	private final double[] forward;

	private final double[] backward;

	private final double[] scales;

	private double logPartition;

	/**
	 * Computes a lattice.
	 * @param labels the number of labels
	 * @param nodeScores the score of each label at each position, position by position
	 * @param edgeScores the score of each label after each other one: position, previous
	 * label, label
	 */
	Lattice(int labels, double[] nodeScores, double[] edgeScores) {
		this.labels = labels;
		this.length = nodeScores.length / labels;
		this.nodes = nodeScores;
		this.edges = edgeScores;
		this.forward = new double[nodeScores.length];
		this.backward = new double[nodeScores.length];
		this.scales = new double[this.length];
		exponentiate();
		passForward();
		passBackward();
	}

	private void exponentiate() {
		int pairs = this.labels * this.labels;
		for (int position = 0; position < this.length; position++) {
			exponentiate(this.nodes, position * this.labels, this.labels);
			if (position > 0) {
				exponentiate(this.edges, position * pairs, pairs);
			}
		}
	}

	/** The largest score is taken out, so that nothing overflows. */
	private void exponentiate(double[] scores, int from, int size) {
		double max = Double.NEGATIVE_INFINITY;
		for (int i = from; i < from + size; i++) {
			max = Math.max(max, scores[i]);
		}
		for (int i = from; i < from + size; i++) {
			scores[i] = StrictMath.exp(Math.max(LEAST, scores[i] - max));
		}
		this.logPartition += max;
	}

	private void passForward() {
		for (int position = 0; position < this.length; position++) {
			int row = position * this.labels;
			double scale = 0;
			for (int label = 0; label < this.labels; label++) {
				this.forward[row + label] = this.nodes[row + label] * ((position == 0) ? 1 : reached(position, label));
				scale += this.forward[row + label];
			}
			for (int label = 0; label < this.labels; label++) {
				this.forward[row + label] /= scale;
			}
			this.scales[position] = scale;
			this.logPartition += StrictMath.log(scale);
		}
	}

	private double reached(int position, int label) {
		double sum = 0;
		for (int previous = 0; previous < this.labels; previous++) {
			sum += this.forward[(position - 1) * this.labels + previous] * this.edges[edge(position, previous, label)];
		}
		return sum;
	}

	private void passBackward() {
		for (int label = 0; label < this.labels && this.length > 0; label++) {
			this.backward[(this.length - 1) * this.labels + label] = 1;
		}
		for (int position = this.length - 2; position >= 0; position--) {
			int next = (position + 1) * this.labels;
			for (int label = 0; label < this.labels; label++) {
				double sum = 0;
				for (int following = 0; following < this.labels; following++) {
					sum += this.edges[edge(position + 1, label, following)] * this.nodes[next + following]
							* this.backward[next + following];
				}
				this.backward[position * this.labels + label] = sum / this.scales[position + 1];
			}
		}
	}

	private int edge(int position, int previous, int label) {
		return (position * this.labels + previous) * this.labels + label;
	}

	/**
	 * {@return the number of positions}
	 */
	public int length() {
		return this.length;
	}

	/**
	 * {@return the logarithm of the summed exponentials of the scores of all labellings}
	 */
	double logPartition() {
		return this.logPartition;
	}

	/**
	 * {@return the probability of a label at a position}
	 */
	public double node(int position, int label) {
		int i = position * this.labels + label;
		return this.forward[i] * this.backward[i];
	}

	/**
	 * {@return the probability of two labels at a position, from 1 on, and the one
	 * before}
	 */
	public double pair(int position, int previous, int label) {
		int i = position * this.labels + label;
		return this.forward[(position - 1) * this.labels + previous] * this.edges[edge(position, previous, label)]
				* this.nodes[i] * this.backward[i] / this.scales[position];
	}

}
