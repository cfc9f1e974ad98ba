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
import org.papergraph.graph.write.GraphWriter;
import org.papergraph.graph.write.StoredPapers;
import org.papergraph.graph.write.WriteReport;

/**
 * Stores papers in the graph.
 */
public final class GraphPaperStore implements PaperStore {

	private final StoredPapers stored;

	private final GraphWriter writer;

	/**
	 * Makes a store.
	 * @param stored says what the graph holds
	 * @param writer writes to the same graph
	 */
	public GraphPaperStore(StoredPapers stored, GraphWriter writer) {
		this.stored = stored;
		this.writer = writer;
	}

	@Override
	public Set<PaperId> upToDate(List<PlacedPaper> papers, String extractor) {
		return this.stored.upToDate(papers, extractor);
	}

	@Override
	public WriteReport write(List<ExtractedPaper> papers) {
		return this.writer.write(papers);
	}

	@Override
	public void finish(RunSummary run) {
	}

}
