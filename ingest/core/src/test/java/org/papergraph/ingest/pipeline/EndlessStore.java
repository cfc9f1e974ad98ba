/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.model.SourceFile;
import org.papergraph.graph.write.GraphChanges;
import org.papergraph.graph.write.KnownSource;
import org.papergraph.graph.write.ResolvedPaper;
import org.papergraph.graph.write.ResolvedPaper.State;
import org.papergraph.graph.write.SourceCount;
import org.papergraph.graph.write.WriteReport;

/** A store that takes everything and forgets it, unless it is to keep it. */
final class EndlessStore implements PaperStore {

	private final List<ExtractedPaper> kept = new ArrayList<>();

	private boolean keeps;

	private int papers;

	EndlessStore keeping() {
		this.keeps = true;
		return this;
	}

	@Override
	public GraphChanges begin() {
		return GraphChanges.NONE;
	}

	@Override
	public Optional<KnownSource> known(SourceFile file, String reader, String extractor) {
		return Optional.empty();
	}

	@Override
	public List<ResolvedPaper> resolve(List<PlacedPaper> papers, String extractor) {
		return papers.stream().map((paper) -> new ResolvedPaper(paper, State.OPEN)).toList();
	}

	@Override
	public WriteReport place(List<PlacedPaper> papers) {
		return WriteReport.EMPTY;
	}

	@Override
	public WriteReport write(List<ExtractedPaper> papers) {
		if (this.keeps) {
			this.kept.addAll(papers);
		}
		this.papers += papers.size();
		return new WriteReport(papers.size(), 0, 0, papers.size(), 0, GraphChanges.NONE);
	}

	@Override
	public GraphChanges replaceOlder(List<SourceCount> sources) {
		return GraphChanges.NONE;
	}

	@Override
	public List<PaperId> unextracted() {
		return List.of();
	}

	@Override
	public List<PlacedPaper> find(List<PaperId> ids) {
		return List.of();
	}

	@Override
	public int papers(List<SourceCount> sources) {
		return this.papers;
	}

	@Override
	public GraphChanges finish(RunSummary run) {
		return GraphChanges.NONE;
	}

}
