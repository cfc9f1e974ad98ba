/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.util.Arrays;

/**
 * Labelled sequences with numbered features.
 */
final class SequenceTable {

	private final FeatureRows nodes;

	private final FeatureRows edges;

	private int[] firsts = new int[1024];

	private int[] labels = new int[1024];

	private int size;

	SequenceTable(FeatureIndex nodeIndex, FeatureIndex edgeIndex, Sequences sequences) {
		this.nodes = new FeatureRows(nodeIndex);
		this.edges = new FeatureRows(edgeIndex);
		sequences.visit(this::append);
	}

	private void append(Sequence sequence, int[] sequenceLabels) {
		int first = this.firsts[this.size];
		if (this.size + 2 > this.firsts.length) {
			this.firsts = Arrays.copyOf(this.firsts, this.firsts.length * 2);
		}
		if (first + sequenceLabels.length > this.labels.length) {
			this.labels = Arrays.copyOf(this.labels, (first + sequenceLabels.length) * 2);
		}
		System.arraycopy(sequenceLabels, 0, this.labels, first, sequenceLabels.length);
		sequence.nodes().forEach(this.nodes::append);
		sequence.edges().forEach(this.edges::append);
		this.firsts[++this.size] = first + sequence.length();
	}

	int size() {
		return this.size;
	}

	/** The row of the first position of a sequence; of the end for the last plus one. */
	int first(int sequence) {
		return this.firsts[sequence];
	}

	int label(int row) {
		return this.labels[row];
	}

	FeatureRows nodes() {
		return this.nodes;
	}

	FeatureRows edges() {
		return this.edges;
	}

	int nodeFeatures() {
		return this.nodes.features();
	}

	int edgeFeatures() {
		return this.edges.features();
	}

}
