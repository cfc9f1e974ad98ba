/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.nlp.corenlp.CoreNlpAnnotator;
import org.papergraph.ingest.tagger.ShippedModels;
import org.papergraph.ingest.term.TermExtractor;
import org.papergraph.ingest.term.TermModels;
import org.papergraph.ingest.term.candidate.CandidateCollector;
import org.papergraph.ingest.term.selection.SelectionThresholds;
import org.papergraph.ingest.term.selection.TermSelector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The shipped models on the development papers. The floors stand a little below what was
 * measured, so that a loss shows and noise does not.
 */
class ExtractionQualityTests {

	private static TermScores scores = TermScores.NONE;

	@BeforeAll
	static void measure() {
		assumeTrue(SharedData.folder().resolve("gold").toFile().isDirectory(),
				() -> "no gold data at " + SharedData.folder().toAbsolutePath());
		TermExtractor extractor = new TermExtractor(new CandidateCollector(ShippedModels.tagger()),
				TermSelector.shipped(), SelectionThresholds.tuned(), TermModels.shipped());
		scores = new Evaluation(new CoreNlpAnnotator()).development(SharedData.folder(), extractor);
	}

	@Test
	void measuresAllDevelopmentPapers() {
		assertThat(scores.papers()).isEqualTo(30);
	}

	@Test
	void findsTermsOfAllTypes() {
		assertThat(scores.strictOverall().f1()).as(ScoreTable.text("development", scores)).isGreaterThan(0.625);
	}

	@Test
	void findsMethods() {
		assertThat(scores.strict(TermType.METHOD).f1()).as(ScoreTable.text("development", scores)).isGreaterThan(0.66);
	}

	@Test
	void tellsIntroducedFromUsed() {
		assertThat(scores.roles().precision()).isGreaterThan(0.86);
	}

	@Test
	void findsNamesWhateverTheirType() {
		assertThat(scores.untypedStrict().f1()).as(ScoreTable.text("development", scores)).isGreaterThan(0.73);
	}

	@Test
	void isAsSureAsItIsRight() {
		assertThat(scores.calibration().expectedError()).as(scores.calibration().markdown()).isLessThan(0.09);
	}

}
