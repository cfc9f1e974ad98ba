/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.function.Consumer;

import org.papergraph.graph.model.PlacedPaper;

/**
 * The port behind which papers become extracted papers: by our own models
 * ({@link ParallelExtraction}) or by a program of somebody else.
 */
public interface PaperExtraction {

	/**
	 * {@return the name of what extracts, kept on each link of the graph; another name
	 * means that papers extracted before are extracted again}
	 */
	String version();

	/**
	 * Starts to extract.
	 * @param results takes exactly one {@link ExtractionResult.Extracted} or
	 * {@link ExtractionResult.Refused} for each paper that is added, in the order of the
	 * papers, and whatever else is to be reported in between
	 * @return takes the papers; to be closed
	 */
	ExtractionRun start(Consumer<ExtractionResult> results);

	/**
	 * Extracts papers.
	 * @param papers the papers
	 * @param results takes what {@link #start} says
	 */
	default void run(Iterable<PlacedPaper> papers, Consumer<ExtractionResult> results) {
		try (ExtractionRun run = start(results)) {
			papers.forEach(run::add);
			run.finish();
		}
	}

}
