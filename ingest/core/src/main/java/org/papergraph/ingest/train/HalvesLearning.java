/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.train;

import java.util.ArrayList;
import java.util.List;

import org.papergraph.ingest.gold.LabelledPaper;
import org.papergraph.ingest.nlp.corenlp.QuasiNewtonMinimizer;
import org.papergraph.ingest.tagger.TermTagger;
import org.papergraph.ingest.term.TermExtractor;
import org.papergraph.ingest.term.TermModelsTrainer;
import org.papergraph.ingest.term.candidate.CandidateCollector;
import org.papergraph.ingest.term.example.LocatedPaper;
import org.papergraph.ingest.term.selection.SelectionExample;
import org.papergraph.ingest.term.selection.SelectionThresholds;
import org.papergraph.ingest.term.selection.SelectorTrainer;

/**
 * Learns the whole extractor from any papers, with two folds instead of five: quick
 * enough to do it several times, as a learning curve needs.
 */
public final class HalvesLearning {

	private static final int HALVES = 2;

	private final TaggerLearning learning;

	private final SelectionThresholds thresholds;

	/**
	 * Creates the learning.
	 * @param learning learns taggers
	 * @param thresholds how probable a term must be
	 */
	public HalvesLearning(TaggerLearning learning, SelectionThresholds thresholds) {
		this.learning = learning;
		this.thresholds = thresholds;
	}

	/**
	 * Learns an extractor.
	 * @param papers what to learn from, at least two
	 * @return the extractor
	 */
	public TermExtractor learn(List<LabelledPaper> papers) {
		List<SelectionExample> examples = new ArrayList<>();
		for (int half = 0; half < HALVES; half++) {
			CandidateCollector collector = new CandidateCollector(this.learning.learn(half(papers, 1 - half)));
			examples.addAll(half(papers, half).parallelStream()
				.map((paper) -> new SelectionExample(paper.gold(), collector.collect(paper.text())))
				.toList());
		}
		TermTagger tagger = this.learning.learn(papers);
		List<LocatedPaper> located = papers.stream()
			.map((paper) -> LocatedPaper.of(paper.gold(), paper.text()))
			.toList();
		return new TermExtractor(new CandidateCollector(tagger),
				new SelectorTrainer(new QuasiNewtonMinimizer()).train(examples), this.thresholds,
				new TermModelsTrainer(new QuasiNewtonMinimizer()).train(located));
	}

	private static List<LabelledPaper> half(List<LabelledPaper> papers, int which) {
		List<LabelledPaper> half = new ArrayList<>();
		for (int i = which; i < papers.size(); i += HALVES) {
			half.add(papers.get(i));
		}
		return half;
	}

}
