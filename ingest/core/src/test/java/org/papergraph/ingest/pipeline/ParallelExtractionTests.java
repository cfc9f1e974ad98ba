/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.pipeline.ExtractionResult.Extracted;
import org.papergraph.ingest.term.ExtractedTerms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ParallelExtractionTests {

	private static final List<PlacedPaper> PAPERS = IntStream.rangeClosed(1, 200)
		.mapToObj(InventedPapers::paper)
		.toList();

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 7 })
	void handsPapersOnInTheirOrderWhateverTheNumberOfThreads(int threads) {
		List<ExtractedPaper> extracted = new ArrayList<>();
		new ParallelExtraction(InventedPapers.extractor("test"), threads).run(PAPERS,
				(result) -> extracted.add(((Extracted) result).paper()));
		assertThat(extracted).extracting((paper) -> paper.paper().id())
			.containsExactlyElementsOf(PAPERS.stream().map((paper) -> paper.paper().id()).toList());
		assertThat(extracted.get(0).terms()).extracting((term) -> term.key().id()).containsExactly("concept:kettle1");
	}

	@Test
	void namesThePaperThatCouldNotBeExtracted() {
		PaperExtractor broken = new PaperExtractor((title, text) -> {
			throw new IllegalStateException("no model");
		}, (text) -> new ExtractedTerms(List.of(), List.of()), "test");
		assertThatExceptionOfType(IngestException.class)
			.isThrownBy(() -> new ParallelExtraction(broken, 2).run(PAPERS, (paper) -> {
			}))
			.withMessage("The paper 'Paper number 1' could not be extracted (no model): "
					+ "please report it with the paper's text.");
	}

	@Test
	void needsAThread() {
		PaperExtractor extractor = new PaperExtractor((title, text) -> new AnnotatedText(title, text, List.of()),
				(text) -> new ExtractedTerms(List.of(), List.of()), "test");
		assertThatIllegalArgumentException().isThrownBy(() -> new ParallelExtraction(extractor, 0))
			.withMessage("threads must be at least 1: threads=0");
	}

}
