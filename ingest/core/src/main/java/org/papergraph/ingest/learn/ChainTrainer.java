/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.util.List;

/**
 * Learns linear-chain conditional random fields.
 */
public final class ChainTrainer {

	private final Minimizer minimizer;

	private final TrainingSettings settings;

	/**
	 * Creates a trainer.
	 * @param minimizer what finds the weights
	 * @param settings how
	 */
	public ChainTrainer(Minimizer minimizer, TrainingSettings settings) {
		this.minimizer = minimizer;
		this.settings = settings;
	}

	/**
	 * Learns a model.
	 * @param labels the labels that the sequences' indexes stand for
	 * @param sequences what to learn from
	 * @return the model; the same sequences always give the same one
	 */
	public ChainModel train(List<String> labels, Sequences sequences) {
		FeatureCounter nodeCounter = new FeatureCounter();
		FeatureCounter edgeCounter = new FeatureCounter();
		sequences.visit((sequence, gold) -> {
			sequence.nodes().forEach(nodeCounter::count);
			sequence.edges().forEach(edgeCounter::count);
		});
		FeatureIndex nodes = nodeCounter.index(this.settings.minimumCount());
		FeatureIndex edges = edgeCounter.index(this.settings.minimumCount());
		SequenceTable table = new SequenceTable(nodes, edges, sequences);
		Objective objective = new ChainObjective(table, labels.size(), this.settings.sigma());
		double[] weights = this.minimizer.minimize(objective, this.settings);
		int width = labels.size();
		return new ChainModel(labels, PackedWeights.pack(nodes, width, weights, 0),
				PackedWeights.pack(edges, width * width, weights, nodes.size() * width));
	}

}
