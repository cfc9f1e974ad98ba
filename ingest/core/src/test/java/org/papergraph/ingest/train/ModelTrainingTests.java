/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.gold.GoldPaper;
import org.papergraph.ingest.gold.GoldTerm;
import org.papergraph.ingest.gold.LabelledPaper;
import org.papergraph.ingest.nlp.corenlp.CoreNlpAnnotator;
import org.papergraph.ingest.tagger.ShippedModels;
import org.papergraph.ingest.term.TermModels;
import org.papergraph.ingest.term.selection.TermSelector;

import static org.assertj.core.api.Assertions.assertThat;

class ModelTrainingTests {

	@TempDir
	Path folder;

	private final List<String> progress = new ArrayList<>();

	private static List<LabelledPaper> papers() {
		List<GoldPaper> papers = new ArrayList<>();
		for (int i = 1; i <= 12; i++) {
			papers.add(paper("Net" + i, "Data" + i));
		}
		return LabelledPaper.of(papers, new CoreNlpAnnotator());
	}

	private static GoldPaper paper(String method, String dataset) {
		List<GoldTerm> terms = List.of(term(TermType.METHOD, method, Role.INTRODUCED),
				term(TermType.DATASET, dataset, Role.USED), term(TermType.TASK, "image classification", null),
				term(TermType.METRIC, "accuracy", null), term(TermType.CONCEPT, "width", null).withSalient(true),
				term(TermType.CONCEPT, "depth", null));
		return new GoldPaper(method, method + ": A Small Network",
				"We train " + method + " on the " + dataset
						+ " dataset for image classification and measure accuracy. Width and depth matter.",
				terms, List.of());
	}

	private static GoldTerm term(TermType type, String name, @Nullable Role role) {
		return new GoldTerm(type, name, List.of(), role, Set.of(type), false, false);
	}

	@Test
	void writesTheSameBytesWhenRunTwice() {
		ModelTraining training = new ModelTraining(
				List.of(new TaggerStep(), new SelectorStep(null, this.progress::add), new TermModelsStep()));
		Path first = this.folder.resolve("models/first");
		Path second = this.folder.resolve("models/second");
		training.run(papers(), first, this.progress::add);
		training.run(papers(), second, this.progress::add);
		for (String model : List.of(ShippedModels.TAGGER, TermSelector.RESOURCE, TermModels.RESOURCE)) {
			assertThat(second.resolve(model)).hasSameBinaryContentAs(first.resolve(model));
		}
	}

	@Test
	void tellsWhatItIsDoing() {
		TrainingStep step = new TrainingStep() {
			@Override
			public String name() {
				return "nothing";
			}

			@Override
			public void train(List<LabelledPaper> papers, Path output) {
				ModelTrainingTests.this.progress
					.add(papers.size() + " papers, " + papers.get(0).text().sentences().size() + " sentences");
			}
		};
		new ModelTraining(List.of(step)).run(papers(), this.folder, this.progress::add);
		assertThat(this.progress).containsExactly("Read 12 annotated papers", "Training nothing",
				"12 papers, 3 sentences", "Wrote the models to " + this.folder);
	}

}
