/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.write.GraphChanges;
import org.papergraph.graph.write.WriteReport;
import org.papergraph.ingest.source.ReadResult.Rejected;

/**
 * From sources to the graph. Papers that are stored already are not extracted again;
 * cutting a run off loses only work, never data: the next run goes on where it stood.
 */
public final class IngestRun {

	/** Papers handed to the store at a time. */
	private static final int BATCH = 64;

	private final PaperExtractor extractor;

	private final int threads;

	private final IngestProgress progress;

	/**
	 * Makes a run.
	 * @param extractor extracts a paper
	 * @param threads how many threads extract
	 * @param progress is told how far the run has come
	 */
	public IngestRun(PaperExtractor extractor, int threads, IngestProgress progress) {
		this.extractor = extractor;
		this.threads = threads;
		this.progress = progress;
	}

	/**
	 * Extracts and stores what was read.
	 * @param reading what the sources hold
	 * @param store where the papers go
	 * @return what was done
	 */
	public IngestReport run(Reading reading, PaperStore store) {
		Stopwatch watch = new Stopwatch();
		List<PlacedPaper> papers = reading.papers();
		Set<PaperId> upToDate = store.upToDate(papers, this.extractor.version());
		watch.lap("compare");
		List<PlacedPaper> open = papers.stream().filter((paper) -> !upToDate.contains(paper.paper().id())).toList();
		int alreadyThere = papers.stream()
			.filter((paper) -> upToDate.contains(paper.paper().id()))
			.mapToInt((paper) -> paper.entries().size())
			.sum();
		this.progress.extracting(open.size());
		WriteReport written = extractAndStore(open, store)
			.plus(new WriteReport(0, 0, upToDate.size(), 0, alreadyThere, GraphChanges.NONE));
		watch.lap("extract and write");
		this.progress.finishing();
		GraphChanges derived = store.finish(new RunSummary(reading.sources(),
				reading.rejected().stream().map(Rejected::describe).toList(), this.extractor.version(), written));
		watch.lap("derive");
		return new IngestReport(reading, open.size(), written, derived, watch.laps());
	}

	private WriteReport extractAndStore(List<PlacedPaper> papers, PaperStore store) {
		List<ExtractedPaper> batch = new ArrayList<>();
		List<WriteReport> reports = new ArrayList<>();
		new ParallelExtraction(this.extractor, this.threads).run(papers, (paper) -> {
			batch.add(paper);
			if (batch.size() == BATCH) {
				reports.add(store.write(List.copyOf(batch)));
				batch.clear();
			}
			this.progress.extracted();
		});
		if (!batch.isEmpty()) {
			reports.add(store.write(batch));
		}
		return reports.stream().reduce(WriteReport.EMPTY, WriteReport::plus);
	}

}
