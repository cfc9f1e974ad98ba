/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.List;
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
	 * Extracts papers.
	 * @param papers the papers, each id once
	 * @param results takes exactly one {@link ExtractionResult.Extracted} or
	 * {@link ExtractionResult.Refused} for each paper, in the order of the papers, and
	 * whatever else is to be reported in between
	 */
	void run(List<PlacedPaper> papers, Consumer<ExtractionResult> results);

}
