/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.train;

import java.util.List;

import org.papergraph.ingest.evaluate.EvaluationPaper;
import org.papergraph.ingest.evaluate.ExtractorTraining;
import org.papergraph.ingest.gold.GoldProjection;
import org.papergraph.ingest.nlp.corenlp.QuasiNewtonMinimizer;
import org.papergraph.ingest.tagger.AnnotatedPaper;
import org.papergraph.ingest.tagger.ShippedModels;
import org.papergraph.ingest.tagger.TaggerTrainer;
import org.papergraph.ingest.tagger.TermTagger;
import org.papergraph.ingest.term.TermExtractor;
import org.papergraph.ingest.term.TermModels;
import org.papergraph.ingest.term.TermModelsTrainer;
import org.papergraph.ingest.term.Thresholds;
import org.papergraph.ingest.term.example.LocatedPaper;

/**
 * Learns an extractor from some of the annotated papers as the shipped one is learned
 * from all of them, with the shipped word classes and thresholds.
 */
public final class FoldTraining implements ExtractorTraining {

	@Override
	public TermExtractor train(List<EvaluationPaper> papers) {
		List<AnnotatedPaper> annotated = papers.stream()
			.map((paper) -> new AnnotatedPaper(paper.text(), GoldProjection.project(paper.gold(), paper.text())))
			.toList();
		TermTagger tagger = new TaggerTrainer(ShippedModels.wordClasses(), new QuasiNewtonMinimizer()).train(annotated);
		TermModels models = new TermModelsTrainer(new QuasiNewtonMinimizer())
			.train(papers.stream().map((paper) -> LocatedPaper.of(paper.gold(), paper.text())).toList());
		return new TermExtractor(tagger, models, Thresholds.tuned());
	}

}
