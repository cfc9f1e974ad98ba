/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.Role;
import org.papergraph.ingest.gold.GoldPaper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.graph.model.TermType.CONCEPT;
import static org.papergraph.graph.model.TermType.DATASET;
import static org.papergraph.graph.model.TermType.METHOD;
import static org.papergraph.graph.model.TermType.TASK;
import static org.papergraph.ingest.evaluate.GoldPapers.either;
import static org.papergraph.ingest.evaluate.GoldPapers.optional;
import static org.papergraph.ingest.evaluate.GoldPapers.paper;
import static org.papergraph.ingest.evaluate.GoldPapers.predicted;
import static org.papergraph.ingest.evaluate.GoldPapers.term;
import static org.papergraph.ingest.evaluate.GoldPapers.with;

class TermScorerTests {

	private final TermScorer scorer = new TermScorer();

	@Test
	void countsATermAsFoundByAnyOfItsForms() {
		GoldPaper gold = paper(term(METHOD, "low-rank adaptation", "LoRA"));
		TermScores scores = this.scorer.score(gold, List.of(predicted(METHOD, "LoRA")));
		assertThat(scores.strict(METHOD)).isEqualTo(new Tally(1, 1, 1));
	}

	@Test
	void countsSimilarNamesAsRelaxedOnly() {
		GoldPaper gold = paper(term(TASK, "image classification"));
		TermScores scores = this.scorer.score(gold, List.of(predicted(TASK, "fine-grained image classification")));
		assertThat(scores.strict(TASK)).isEqualTo(new Tally(0, 1, 1));
		assertThat(scores.relaxed(TASK)).isEqualTo(new Tally(1, 1, 1));
	}

	@Test
	void countsAWrongTypeAsUntypedOnly() {
		GoldPaper gold = paper(term(TASK, "parsing"));
		TermScores scores = this.scorer.score(gold, List.of(predicted(METHOD, "parsing")));
		assertThat(scores.strictOverall()).isEqualTo(new Tally(0, 1, 1));
		assertThat(scores.untypedStrict()).isEqualTo(new Tally(1, 1, 1));
	}

	@Test
	void acceptsEachOfSeveralTypes() {
		GoldPaper gold = paper(either(TASK, CONCEPT, "continual learning"));
		TermScores scores = this.scorer.score(gold, List.of(predicted(CONCEPT, "continual learning")));
		assertThat(scores.strict(TASK).correct()).as("counted under the gold type").isEqualTo(1);
		assertThat(scores.strict(CONCEPT).predicted()).isEqualTo(1);
	}

	@Test
	void setsOptionalTermsAside() {
		GoldPaper gold = paper(term(METHOD, "Adam"), optional(CONCEPT, "step size"));
		TermScores without = this.scorer.score(gold, List.of(predicted(METHOD, "Adam")));
		TermScores with = this.scorer.score(gold, List.of(predicted(METHOD, "Adam"), predicted(TASK, "step size")));
		assertThat(without.strictOverall()).isEqualTo(new Tally(1, 1, 1));
		assertThat(with.strictOverall()).isEqualTo(new Tally(1, 1, 1));
	}

	@Test
	void matchesEachPredictionOnce() {
		GoldPaper gold = paper(term(DATASET, "MNIST"), term(DATASET, "mnist"));
		TermScores scores = this.scorer.score(gold, List.of(predicted(DATASET, "MNIST")));
		assertThat(scores.strict(DATASET)).isEqualTo(new Tally(1, 1, 2));
	}

	@Test
	void countsRolesOfTermsFound() {
		GoldPaper gold = paper(with(Role.INTRODUCED, METHOD, "FooNet"), with(Role.USED, METHOD, "Adam"),
				with(Role.INTRODUCED, DATASET, "FooBench"));
		TermScores scores = this.scorer.score(gold, List.of(predicted(Role.INTRODUCED, METHOD, "FooNet"),
				predicted(Role.INTRODUCED, METHOD, "Adam"), predicted(Role.USED, DATASET, "FooBench")));
		assertThat(scores.roles()).isEqualTo(new Tally(1, 3, 3));
		assertThat(scores.introduced()).isEqualTo(new Tally(1, 2, 2));
	}

}
