/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.papergraph.ingest.gold.LabelledPaper;

/**
 * Trains all models, one step after the other. The same annotated papers give the same
 * bytes.
 */
public final class ModelTraining {

	private final List<TrainingStep> steps;

	/**
	 * Creates a training.
	 * @param steps what to train, in this order
	 */
	public ModelTraining(List<TrainingStep> steps) {
		this.steps = List.copyOf(steps);
	}

	/**
	 * Trains and writes all models.
	 * @param papers the annotated papers
	 * @param output folder for the model files, made when it does not exist
	 * @param progress told what is being done
	 */
	public void run(List<LabelledPaper> papers, Path output, Consumer<String> progress) {
		progress.accept("Read " + papers.size() + " annotated papers");
		createFolder(output);
		for (TrainingStep step : this.steps) {
			progress.accept("Training " + step.name());
			step.train(papers, output);
		}
		progress.accept("Wrote the models to " + output);
	}

	private static void createFolder(Path folder) {
		try {
			Files.createDirectories(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot make the folder for the models " + folder, ex);
		}
	}

}
