/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

/**
 * The loss of a chain model over a table of sequences. The parameters are the weights of
 * the node features, one for each label, then those of the edge features, one for each
 * pair of labels.
 */
final class ChainObjective extends PartitionedObjective {

	private final SequenceTable table;

	private final int labels;

	ChainObjective(SequenceTable table, int labels, double sigma) {
		super(table.nodeFeatures() * labels + table.edgeFeatures() * labels * labels, sigma);
		this.table = table;
		this.labels = labels;
	}

	@Override
	int items() {
		return this.table.size();
	}

	@Override
	double evaluate(int from, int to, double[] point, double[] gradient) {
		double loss = 0;
		for (int sequence = from; sequence < to; sequence++) {
			loss += evaluate(sequence, point, gradient);
		}
		return loss;
	}

	private double evaluate(int sequence, double[] point, double[] gradient) {
		int first = this.table.first(sequence);
		int length = this.table.first(sequence + 1) - first;
		double[] nodes = new double[length * this.labels];
		double[] edges = new double[length * this.labels * this.labels];
		for (int i = 0; i < length; i++) {
			this.table.nodes().score(first + i, point, 0, this.labels, nodes, i * this.labels);
			if (i > 0) {
				this.table.edges()
					.score(first + i, point, edgeOffset(), this.labels * this.labels, edges,
							i * this.labels * this.labels);
			}
		}
		double gold = goldScore(first, length, nodes, edges);
		Lattice lattice = new Lattice(this.labels, nodes, edges);
		spread(first, lattice, gradient);
		return lattice.logPartition() - gold;
	}

	private int edgeOffset() {
		return this.table.nodeFeatures() * this.labels;
	}

	private double goldScore(int first, int length, double[] nodes, double[] edges) {
		double score = 0;
		for (int i = 0; i < length; i++) {
			int label = this.table.label(first + i);
			score += nodes[i * this.labels + label];
			if (i > 0) {
				score += edges[(i * this.labels + this.table.label(first + i - 1)) * this.labels + label];
			}
		}
		return score;
	}

	/** Expected minus observed, for every feature. */
	private void spread(int first, Lattice lattice, double[] gradient) {
		double[] nodeDeltas = new double[this.labels];
		double[] edgeDeltas = new double[this.labels * this.labels];
		for (int i = 0; i < lattice.length(); i++) {
			for (int label = 0; label < this.labels; label++) {
				nodeDeltas[label] = lattice.node(i, label);
				for (int previous = 0; i > 0 && previous < this.labels; previous++) {
					edgeDeltas[previous * this.labels + label] = lattice.pair(i, previous, label);
				}
			}
			int gold = this.table.label(first + i);
			nodeDeltas[gold] -= 1;
			this.table.nodes().spread(first + i, nodeDeltas, 0, gradient);
			if (i > 0) {
				edgeDeltas[this.table.label(first + i - 1) * this.labels + gold] -= 1;
				this.table.edges().spread(first + i, edgeDeltas, edgeOffset(), gradient);
			}
		}
	}

}
