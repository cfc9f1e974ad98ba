/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.train;

import java.nio.file.Path;
import java.util.List;

import org.papergraph.ingest.gold.LabelledPaper;
import org.papergraph.ingest.nlp.corenlp.QuasiNewtonMinimizer;
import org.papergraph.ingest.term.TermModels;
import org.papergraph.ingest.term.TermModelsTrainer;
import org.papergraph.ingest.term.example.LocatedPaper;

/**
 * Trains what tells roles and relations.
 */
public final class TermModelsStep implements TrainingStep {

	@Override
	public String name() {
		return "roles and relations";
	}

	@Override
	public void train(List<LabelledPaper> papers, Path output) {
		List<LocatedPaper> located = papers.stream()
			.map((paper) -> LocatedPaper.of(paper.gold(), paper.text()))
			.toList();
		TermModels models = new TermModelsTrainer(new QuasiNewtonMinimizer()).train(located);
		models.write(output.resolve(TermModels.RESOURCE));
	}

}
