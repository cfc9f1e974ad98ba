/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.papergraph.ingest.term.candidate.CandidateCollector;
import org.papergraph.ingest.term.example.LocatedPaper;
import org.papergraph.ingest.term.selection.FirstGuess;
import org.papergraph.ingest.term.selection.SelectionExample;
import org.papergraph.ingest.term.selection.SelectionThresholds;
import org.papergraph.ingest.term.selection.SelectorTrainer;
import org.papergraph.ingest.term.selection.TermSelector;

/**
 * The whole extractor, learned once for each fold. What comes after the tagger learns
 * from papers scored by taggers that did not know them.
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
		Learned models = learned(fold);
		return new TermExtractor(new CandidateCollector(this.taggers.without(fold)), models.selector(), thresholds,
				models.models());
	}

	/**
	 * {@return the extractor with ever more of its layers, by name; the last is all of
	 * it}
	 */
	public Map<String, FoldExtractors> layers() {
		Map<String, FoldExtractors> layers = new LinkedHashMap<>();
		layers.put("chain model alone", tagger(1));
		layers.put("span classifier alone", tagger(0));
		layers.put("both, averaged", tagger(0.5));
		layers.put("and name lists, cues, coordination",
				(fold, thresholds) -> firstGuess(fold, new CandidateCollector(this.taggers.without(fold))));
		layers.put("and the second stage, linear", second(1));
		layers.put("and the second stage, trees", second(0));
		layers.put("and the second stage, both", this);
		return layers;
	}

	private FoldExtractors tagger(double chainShare) {
		return (fold, thresholds) -> firstGuess(fold,
				CandidateCollector.withoutListsAndCues(this.taggers.without(fold).weighingChain(chainShare)));
	}

	private TermExtractor firstGuess(int fold, CandidateCollector collector) {
		return new TermExtractor(collector, new FirstGuess(), SelectionThresholds.none(), learned(fold).models());
	}

	private FoldExtractors second(double linearShare) {
		return (fold, thresholds) -> new TermExtractor(new CandidateCollector(this.taggers.without(fold)),
				learned(fold).selector().weighingLinear(linearShare), thresholds, learned(fold).models());
	}

	private Learned learned(int fold) {
		return this.learned.computeIfAbsent(fold, this::learn);
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
