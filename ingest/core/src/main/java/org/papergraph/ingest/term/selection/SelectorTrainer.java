/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.papergraph.ingest.learn.BoostedTrees;
import org.papergraph.ingest.learn.BoostedTreesTrainer;
import org.papergraph.ingest.learn.BoostingSettings;
import org.papergraph.ingest.learn.Features;
import org.papergraph.ingest.learn.MaxEnt;
import org.papergraph.ingest.learn.MaxEntTrainer;
import org.papergraph.ingest.learn.Minimizer;
import org.papergraph.ingest.learn.TrainingSettings;
import org.papergraph.ingest.term.candidate.CandidateTerm;

/**
 * Learns to select.
 */
public final class SelectorTrainer {

	private static final TrainingSettings LINEAR = new TrainingSettings(3, 0.2, 1e-3, 120);

	private static final BoostingSettings TYPE_TREES = new BoostingSettings(150, 4, 0.08, 2, 5, 0.5);

	private static final BoostingSettings SALIENCE_TREES = new BoostingSettings(100, 3, 0.08, 2, 5, 0.5);

	private final Minimizer minimizer;

	/**
	 * Creates a trainer.
	 * @param minimizer what finds the weights of linear classifiers
	 */
	public SelectorTrainer(Minimizer minimizer) {
		this.minimizer = minimizer;
	}

	/**
	 * Learns a selector.
	 * @param papers what to learn from
	 * @return the selector; the same papers in the same order always give the same one
	 */
	public TermSelector train(List<SelectionExample> papers) {
		MemoryBuilder memory = new MemoryBuilder(papers);
		List<List<Labelled>> described = IntStream.range(0, papers.size())
			.parallel()
			.mapToObj((i) -> describe(papers.get(i), memory.without(i)))
			.toList();
		List<Labelled> types = new ArrayList<>();
		List<Labelled> salience = new ArrayList<>();
		for (int i = 0; i < papers.size(); i++) {
			SelectionLabels labels = new SelectionLabels(papers.get(i).gold());
			for (Labelled term : described.get(i)) {
				types.add(term);
				labels.salient(term.key())
					.ifPresent((salient) -> salience
						.add(new Labelled(term.key(), term.features(), term.row(), salient ? 1 : 0)));
			}
		}
		return new TermSelector(memory.names(), memory.words(), train(SelectionLabels.all(), types, TYPE_TREES),
				train(List.of("minor", "salient"), salience, SALIENCE_TREES));
	}

	private static List<Labelled> describe(SelectionExample paper, TermMemory memory) {
		TermDescriber describer = new TermDescriber(memory);
		SelectionLabels labels = new SelectionLabels(paper.gold());
		List<Labelled> described = new ArrayList<>();
		for (CandidateTerm term : paper.candidates().terms().values()) {
			TermDescription description = describer.describe(paper.candidates(), term);
			described
				.add(new Labelled(term.key(), description.features(), description.row(), labels.label(term.key())));
		}
		return described;
	}

	private StackedClassifier train(List<String> labels, List<Labelled> examples, BoostingSettings trees) {
		MaxEnt linear = new MaxEntTrainer(this.minimizer, LINEAR).train(labels,
				(visitor) -> examples.forEach((example) -> visitor.example(example.features(), example.label(), 1)));
		BoostedTrees boosted = new BoostedTreesTrainer(trees).train(labels.size(),
				examples.stream().map(Labelled::row).toList(), examples.stream().mapToInt(Labelled::label).toArray());
		return new StackedClassifier(linear, boosted);
	}

	private record Labelled(String key, Features features, double[] row, int label) {
	}

}
