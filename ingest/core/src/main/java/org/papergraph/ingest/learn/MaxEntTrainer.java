/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.util.List;

/**
 * Learns maximum-entropy classifiers.
 */
public final class MaxEntTrainer {

	private final Minimizer minimizer;

	private final TrainingSettings settings;

	/**
	 * Creates a trainer.
	 * @param minimizer what finds the weights
	 * @param settings how
	 */
	public MaxEntTrainer(Minimizer minimizer, TrainingSettings settings) {
		this.minimizer = minimizer;
		this.settings = settings;
	}

	/**
	 * Learns a classifier.
	 * @param labels the labels that the examples' indexes stand for
	 * @param examples what to learn from
	 * @return the classifier; the same examples always give the same one
	 */
	public MaxEnt train(List<String> labels, Examples examples) {
		FeatureCounter counter = new FeatureCounter();
		examples.visit((features, label, weight) -> counter.count(features));
		FeatureIndex index = counter.index(this.settings.minimumCount());
		ExampleTable table = new ExampleTable(index, examples);
		Objective objective = new MaxEntObjective(table, index.size(), labels.size(), this.settings.sigma());
		double[] weights = this.minimizer.minimize(objective, this.settings);
		return new MaxEnt(labels, PackedWeights.pack(index, labels.size(), weights, 0));
	}

}
