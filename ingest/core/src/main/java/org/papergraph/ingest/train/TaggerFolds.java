/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.train;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.papergraph.ingest.evaluate.CrossValidation;
import org.papergraph.ingest.gold.LabelledPaper;
import org.papergraph.ingest.tagger.TermTagger;
import org.papergraph.ingest.term.candidate.CandidateCollector;
import org.papergraph.ingest.term.selection.SelectionExample;

/**
 * One tagger for each fold of the training papers, learned without that fold: what comes
 * after the tagger must learn from, and be measured on, papers that the tagger does not
 * know.
 */
public final class TaggerFolds {

	private final List<TermTagger> taggers;

	private TaggerFolds(List<TermTagger> taggers) {
		this.taggers = List.copyOf(taggers);
	}

	/**
	 * Learns the taggers; takes as long as training the tagger five times.
	 * @param papers the training papers
	 * @param learning learns each tagger
	 * @param progress told what is being done
	 * @return the taggers
	 */
	public static TaggerFolds train(List<LabelledPaper> papers, TaggerLearning learning, Consumer<String> progress) {
		List<TermTagger> taggers = new ArrayList<>();
		for (int fold = 0; fold < CrossValidation.FOLDS; fold++) {
			progress.accept("Training the tagger without fold " + (fold + 1) + " of " + CrossValidation.FOLDS);
			taggers.add(learning.learn(CrossValidation.without(fold, papers)));
		}
		return new TaggerFolds(taggers);
	}

	/**
	 * {@return the tagger that was learned without a fold}
	 */
	TermTagger without(int fold) {
		return this.taggers.get(fold);
	}

	/**
	 * Collects each paper's candidates with the tagger that does not know it.
	 * @param papers the papers that the taggers were trained on
	 * @return what to learn selection from, in the same order
	 */
	List<SelectionExample> examples(List<LabelledPaper> papers) {
		List<CandidateCollector> collectors = this.taggers.stream().map(CandidateCollector::new).toList();
		return papers.parallelStream()
			.map((paper) -> new SelectionExample(paper.gold(),
					collectors.get(CrossValidation.fold(paper.gold().id())).collect(paper.text())))
			.toList();
	}

}
