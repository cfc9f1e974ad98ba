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
import org.papergraph.ingest.pipeline.ExtractionResult.Extracted;

/**
 * From sources to the graph. Papers that are stored already are not extracted again;
 * cutting a run off loses only work, never data: the next run goes on where it stood.
 */
public final class IngestRun {

	/** Papers handed to the store at a time. */
	private static final int BATCH = 64;

	private final PaperExtraction extraction;

	private final IngestProgress progress;

	/**
	 * Makes a run.
	 * @param extraction extracts papers
	 * @param progress is told how far the run has come
	 */
	public IngestRun(PaperExtraction extraction, IngestProgress progress) {
		this.extraction = extraction;
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
		Set<PaperId> upToDate = store.upToDate(papers, this.extraction.version());
		watch.lap("compare");
		List<PlacedPaper> open = papers.stream().filter((paper) -> !upToDate.contains(paper.paper().id())).toList();
		int alreadyThere = papers.stream()
			.filter((paper) -> upToDate.contains(paper.paper().id()))
			.mapToInt((paper) -> paper.entries().size())
			.sum();
		this.progress.extracting(open.size());
		Refusals refusals = new Refusals();
		WriteReport written = extractAndStore(open, store, refusals)
			.plus(new WriteReport(0, 0, upToDate.size(), 0, alreadyThere, GraphChanges.NONE));
		watch.lap("extract and write");
		this.progress.finishing();
		GraphChanges derived = store.finish(new RunSummary(refusals.deductedFrom(reading.sources()),
				refusals.after(reading.rejected()), this.extraction.version(), written));
		watch.lap("derive");
		return new IngestReport(reading, open.size() - refusals.papers(), refusals, written, derived, watch.laps());
	}

	private WriteReport extractAndStore(List<PlacedPaper> papers, PaperStore store, Refusals refusals) {
		List<ExtractedPaper> batch = new ArrayList<>();
		List<WriteReport> reports = new ArrayList<>();
		this.extraction.run(papers, (result) -> {
			refusals.note(result);
			if (result instanceof Extracted extracted) {
				batch.add(extracted.paper());
				this.progress.extracted();
			}
			if (batch.size() == BATCH) {
				reports.add(store.write(List.copyOf(batch)));
				batch.clear();
			}
		});
		if (!batch.isEmpty()) {
			reports.add(store.write(batch));
		}
		return reports.stream().reduce(WriteReport.EMPTY, WriteReport::plus);
	}

}
