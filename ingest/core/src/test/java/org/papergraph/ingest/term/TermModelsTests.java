/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.papergraph.graph.model.Relation;
import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.tagger.SpanTagger;
import org.papergraph.ingest.term.candidate.CandidateCollector;
import org.papergraph.ingest.term.selection.FirstGuess;
import org.papergraph.ingest.term.selection.SelectionThresholds;

import static org.assertj.core.api.Assertions.assertThat;

class TermModelsTests {

	private static final SpanTagger TAGGER = Texts.together(Texts.tagging(TermType.METHOD, 0.9, "NewNet", "LSTM"),
			Texts.tagging(TermType.TASK, 0.9, "dating"));

	@Test
	void tellsIntroducedFromUsed() {
		ExtractedTerms extracted = extract();
		assertThat(extracted.terms()).filteredOn((term) -> term.role() == Role.INTRODUCED)
			.extracting(TermOccurrence::name)
			.containsExactly("NewNet");
	}

	@Test
	void relatesTermsOfASentence() {
		assertThat(extract().relations()).extracting(TermModelsTests::described)
			.containsExactly("method:newnet USED_FOR task:dating in 0");
	}

	@Test
	void writesTheSameBytesForTheSameModels(@TempDir Path folder) {
		Path one = folder.resolve("one.model");
		Path two = folder.resolve("two.model");
		TinyModels.MODELS.write(one);
		TinyModels.MODELS.write(two);
		assertThat(one).hasSameBinaryContentAs(two);
	}

	private static ExtractedTerms extract() {
		TermExtractor extractor = new TermExtractor(new CandidateCollector(TAGGER), new FirstGuess(),
				SelectionThresholds.tuned(), TinyModels.MODELS);
		return extractor.extract(Texts.of("", "We propose NewNet for dating. We compare with LSTM on data."));
	}

	private static String described(Relation relation) {
		return relation.head().id() + " " + relation.type() + " " + relation.tail().id() + " in " + relation.sentence();
	}

}
