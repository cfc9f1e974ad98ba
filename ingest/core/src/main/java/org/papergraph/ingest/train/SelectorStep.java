/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.train;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.papergraph.ingest.gold.LabelledPaper;
import org.papergraph.ingest.nlp.corenlp.QuasiNewtonMinimizer;
import org.papergraph.ingest.term.selection.SelectorTrainer;
import org.papergraph.ingest.term.selection.TermSelector;

/**
 * Trains what selects terms among candidates.
 */
public final class SelectorStep implements TrainingStep {

	private final @Nullable Path folds;

	private final Consumer<String> progress;

	/**
	 * Creates the step.
	 * @param folds a folder where the taggers of the folds are kept; null to keep none
	 * @param progress told what is being done
	 */
	public SelectorStep(@Nullable Path folds, Consumer<String> progress) {
		this.folds = folds;
		this.progress = progress;
	}

	@Override
	public String name() {
		return "the selection of terms";
	}

	@Override
	public void train(List<LabelledPaper> papers, Path output) {
		TaggerFolds taggers = TaggerFolds.train(papers, new TaggerLearning(TaggerStep.wordClasses(output), this.folds),
				this.progress);
		new SelectorTrainer(new QuasiNewtonMinimizer()).train(taggers.examples(papers))
			.write(output.resolve(TermSelector.RESOURCE));
	}

}
