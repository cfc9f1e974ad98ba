/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001).
 * Immutable and safe for use by several threads.
 */
public final class ChainModel {

	private final List<String> labels;

	private final PackedWeights nodes;

	private final PackedWeights edges;

	ChainModel(List<String> labels, PackedWeights nodes, PackedWeights edges) {
		this.labels = List.copyOf(labels);
		this.nodes = nodes;
		this.edges = edges;
	}

	/**
	 * {@return the labels, in the order of their indexes}
	 */
	public List<String> labels() {
		return this.labels;
	}

	/**
	 * Weighs all labellings of a sequence.
	 * @param sequence what is known of it
	 * @return the labellings with their probabilities
	 */
	public Lattice label(Sequence sequence) {
		int size = this.labels.size();
		double[] nodeScores = new double[sequence.length() * size];
		double[] edgeScores = new double[sequence.length() * size * size];
		for (int position = 0; position < sequence.length(); position++) {
			this.nodes.score(sequence.nodes().get(position), nodeScores, position * size);
			if (position > 0) {
				this.edges.score(sequence.edges().get(position), edgeScores, position * size * size);
			}
		}
		return new Lattice(size, nodeScores, edgeScores);
	}

	/**
	 * Writes the model as part of a model file.
	 * @param out where to
	 * @throws IOException if that fails
	 * @see ModelFile
	 */
	public void write(DataOutput out) throws IOException {
		Labels.write(out, this.labels);
		this.nodes.write(out);
		this.edges.write(out);
	}

	/**
	 * Reads what {@link #write(DataOutput)} wrote.
	 * @param in where from
	 * @return the model
	 * @throws IOException if that fails
	 */
	public static ChainModel read(DataInput in) throws IOException {
		return new ChainModel(Labels.read(in), PackedWeights.read(in), PackedWeights.read(in));
	}

}
