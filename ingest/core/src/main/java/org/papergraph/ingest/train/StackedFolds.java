/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.papergraph.ingest.evaluate.CrossValidation;
import org.papergraph.ingest.evaluate.FoldExtractors;
import org.papergraph.ingest.gold.LabelledPaper;
import org.papergraph.ingest.nlp.corenlp.QuasiNewtonMinimizer;
import org.papergraph.ingest.term.TermExtractor;
import org.papergraph.ingest.term.TermModels;
import org.papergraph.ingest.term.TermModelsTrainer;
import org.papergraph.ingest.term.example.LocatedPaper;
import org.papergraph.ingest.term.selection.SelectionExample;
import org.papergraph.ingest.term.selection.SelectionThresholds;
import org.papergraph.ingest.term.selection.SelectorTrainer;
import org.papergraph.ingest.term.selection.TermSelector;

/**
 * Learns, for each fold, an extractor from the other papers as the shipped one is learned
 * from all of them. The second stage learns from candidates of taggers that know neither
 * the paper nor, for the papers measured, their fold (stacking over one set of folds).
 */
public final class StackedFolds implements FoldExtractors {

	private final List<LabelledPaper> papers;

	private final TaggerFolds taggers;

	private final List<SelectionExample> examples;

	private final Map<Integer, Learned> learned = new ConcurrentHashMap<>();

	/**
	 * Creates the folds.
	 * @param papers the training papers
	 * @param taggers the taggers of the folds
	 */
	public StackedFolds(List<LabelledPaper> papers, TaggerFolds taggers) {
		this.papers = List.copyOf(papers);
		this.taggers = taggers;
		this.examples = taggers.examples(papers);
	}

	@Override
	public TermExtractor without(int fold, SelectionThresholds thresholds) {
		Learned models = this.learned.computeIfAbsent(fold, this::learn);
		return new TermExtractor(this.taggers.without(fold), models.selector(), thresholds, models.models());
	}

	private Learned learn(int fold) {
		List<SelectionExample> others = new ArrayList<>();
		List<LocatedPaper> located = new ArrayList<>();
		for (int i = 0; i < this.papers.size(); i++) {
			LabelledPaper paper = this.papers.get(i);
			if (CrossValidation.fold(paper.gold().id()) != fold) {
				others.add(this.examples.get(i));
				located.add(LocatedPaper.of(paper.gold(), paper.text()));
			}
		}
		return new Learned(new SelectorTrainer(new QuasiNewtonMinimizer()).train(others),
				new TermModelsTrainer(new QuasiNewtonMinimizer()).train(located));
	}

	private record Learned(TermSelector selector, TermModels models) {
	}

}
