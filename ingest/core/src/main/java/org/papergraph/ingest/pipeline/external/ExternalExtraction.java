/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline.external;

import java.util.function.Consumer;

import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.TextAnnotator;
import org.papergraph.ingest.pipeline.ExtractionResult;
import org.papergraph.ingest.pipeline.ExtractionRun;
import org.papergraph.ingest.pipeline.PaperExtraction;

/**
 * Extraction by another program: it reads papers from its standard input and writes
 * extraction output to its standard output, one paper a line, in any order. A line that
 * is not valid costs one paper; papers answered before a program breaks are good.
 */
public final class ExternalExtraction implements PaperExtraction {

	private final ExtractorCommand command;

	private final TextAnnotator annotator;

	/**
	 * Prepares an extraction; nothing is started yet.
	 * @param command how to start the program
	 * @param annotator finds the sentences that the program is given with each paper
	 */
	public ExternalExtraction(ExtractorCommand command, TextAnnotator annotator) {
		this.command = command;
		this.annotator = annotator;
	}

	@Override
	public String version() {
		return this.command.name();
	}

	@Override
	public ExtractionRun start(Consumer<ExtractionResult> results) {
		return new ExternalRun(this.command, this::asked, results);
	}

	private AskedPaper asked(PlacedPaper placed) {
		return AskedPaper.of(placed,
				this.annotator.annotate(placed.paper().title(), placed.paper().abstractText())
					.sentences()
					.stream()
					.map(AnnotatedSentence::place)
					.toList());
	}

}
