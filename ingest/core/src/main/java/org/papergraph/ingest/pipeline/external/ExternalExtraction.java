/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline.external;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.TextAnnotator;
import org.papergraph.ingest.pipeline.ExtractionResult;
import org.papergraph.ingest.pipeline.ExtractionResult.Broken;
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
	public void run(List<PlacedPaper> papers, Consumer<ExtractionResult> results) {
		if (papers.isEmpty()) {
			return;
		}
		Answers answers = new Answers(papers, results);
		Iterator<String> lines = papers.stream().map((paper) -> line(paper, answers)).iterator();
		Optional<String> failure;
		try (ExtractorProcess process = ExtractorProcess.start(this.command, lines)) {
			Optional<String> line = process.next();
			while (line.isPresent()) {
				answers.take(line.get());
				line = process.next();
			}
			failure = process.end();
		}
		catch (ExtractorSilenceException ex) {
			failure = Optional.of(String.valueOf(ex.getMessage()));
		}
		answers.finish(failure.orElse(""));
		failure.map(Broken::new).ifPresent(results);
	}

	private String line(PlacedPaper placed, Answers answers) {
		AskedPaper asked = AskedPaper.of(placed,
				this.annotator.annotate(placed.paper().title(), placed.paper().abstractText())
					.sentences()
					.stream()
					.map(AnnotatedSentence::place)
					.toList());
		answers.ask(asked);
		return asked.line();
	}

}
