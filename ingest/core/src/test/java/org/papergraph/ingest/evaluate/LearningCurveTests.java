/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.gold.GoldPaper;
import org.papergraph.ingest.gold.LabelledPaper;
import org.papergraph.ingest.term.TermExtractor;
import org.papergraph.ingest.term.TermModels;
import org.papergraph.ingest.term.Texts;
import org.papergraph.ingest.term.candidate.CandidateCollector;
import org.papergraph.ingest.term.selection.FirstGuess;
import org.papergraph.ingest.term.selection.SelectionThresholds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LearningCurveTests {

	private static final TermModels MODELS = TermModels.shipped();

	private final List<LabelledPaper> papers = papers();

	@Test
	void learnsFromEverMoreOfTheFoldsThatAreNotMeasured() {
		List<Set<String>> learned = new ArrayList<>();
		String table = new LearningCurve((part) -> {
			learned.add(new HashSet<>(part.stream().map((paper) -> paper.gold().id()).toList()));
			return extractor("HiveNet");
		}, (line) -> {
		}).markdown(this.papers);
		assertThat(learned).hasSize(4);
		assertThat(learned.get(3)).containsAll(learned.get(2)).allMatch((id) -> CrossValidation.fold(id) != 0);
		assertThat(learned.get(1).size()).isCloseTo(2 * learned.get(0).size(), within(1));
		assertThat(table).contains("| " + learned.get(3).size() + " | 100.0 | 100.0 | 100.0 | 100.0 |");
	}

	@Test
	void showsWhatEachLayerGives() {
		Map<String, FoldExtractors> layers = new LinkedHashMap<>();
		layers.put("nothing", (fold, thresholds) -> extractor("no such name"));
		layers.put("all", (fold, thresholds) -> extractor("HiveNet"));
		assertThat(new Ablation(layers).markdown(this.papers)).isEqualTo("""
				| layers | Method | Dataset | Task | Metric | Concept | all | without regard to type |
				|---|---:|---:|---:|---:|---:|---:|---:|
				| nothing | 0.0 | 0.0 | 0.0 | 0.0 | 0.0 | 0.0 | 0.0 |
				| all | 100.0 | 0.0 | 0.0 | 0.0 | 0.0 | 100.0 | 100.0 |
				""");
	}

	private static TermExtractor extractor(String name) {
		return new TermExtractor(new CandidateCollector(Texts.tagging(TermType.METHOD, 0.9, name)), new FirstGuess(),
				SelectionThresholds.none(), MODELS);
	}

	private static List<LabelledPaper> papers() {
		List<LabelledPaper> papers = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			String text = "Bees number " + i + " buzz around HiveNet.";
			papers.add(new LabelledPaper(
					new GoldPaper("P" + i, "", text, List.of(GoldPapers.term(TermType.METHOD, "HiveNet")), List.of()),
					Texts.of("", text)));
		}
		return papers;
	}

}
