/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.term.Texts;
import org.papergraph.ingest.term.candidate.CandidateCollector;
import org.papergraph.ingest.term.candidate.CandidateTerm;
import org.papergraph.ingest.term.candidate.PaperCandidates;

import static org.assertj.core.api.Assertions.assertThat;

class TermDescriptionTests {

	@Test
	void putsCountsOfAboutTheSameSizeTogether() {
		assertThat(List.of(0, 1, 2, 3, 4, 9, 10, 500)).extracting(TermDescription::level)
			.containsExactly(0, 1, 2, 3, 3, 4, 5, 6);
	}

	@Test
	void describesEveryCandidateByTheSameColumns() {
		AnnotatedText text = Texts.of("BarNet: Parsing for All",
				"We propose Bar Attention Network (BarNet) for parsing on ImageNet. A bar is a bar.");
		PaperCandidates paper = new CandidateCollector(
				Texts.together(Texts.tagging(TermType.METHOD, 0.8, "BarNet", "Bar Attention Network"),
						Texts.tagging(TermType.TASK, 0.4, "Parsing", "parsing")))
			.collect(text);
		TermDescriber describer = new TermDescriber(new TermMemory(TermMemory.emptyNames(), TermMemory.emptyWords()));
		assertThat(paper.terms()).hasSizeGreaterThanOrEqualTo(4);
		assertThat(paper.terms().values().stream().map((term) -> describer.describe(paper, term).row().length))
			.containsOnly(describer.describe(paper, first(paper)).row().length);
	}

	private static CandidateTerm first(PaperCandidates paper) {
		return paper.terms().values().iterator().next();
	}

}
