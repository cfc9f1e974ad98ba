/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.List;
import java.util.Set;

import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.write.GraphChanges;
import org.papergraph.graph.write.WriteReport;

/**
 * Where an ingest puts its papers.
 */
public interface PaperStore {

	/**
	 * Finds the papers that need no extraction.
	 * @param papers papers that were read
	 * @param extractor the version of the extractor
	 * @return the ids of those that are stored with the same text and metadata, all their
	 * places and terms by the same extractor
	 */
	Set<PaperId> upToDate(List<PlacedPaper> papers, String extractor);

	/**
	 * Stores papers.
	 * @param papers extracted papers, each id at most once
	 * @return what became of them
	 */
	WriteReport write(List<ExtractedPaper> papers);

	/**
	 * Brings up to date what follows from all papers, and notes the run if anything
	 * changed.
	 * @param run what was read and written
	 * @return what changed beyond the papers
	 */
	GraphChanges finish(RunSummary run);

}
