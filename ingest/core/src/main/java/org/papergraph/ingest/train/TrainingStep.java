/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.train;

import java.nio.file.Path;
import java.util.List;

import org.papergraph.ingest.gold.LabelledPaper;

/**
 * Trains one model. A step may read what earlier steps have written.
 */
public interface TrainingStep {

	/**
	 * {@return what is trained, for a person to read}
	 */
	String name();

	/**
	 * Trains the model.
	 * @param papers what to learn from
	 * @param output folder where the model file is written
	 */
	void train(List<LabelledPaper> papers, Path output);

}
