/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.ArrayList;
import java.util.List;

import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.write.GraphChanges;
import org.papergraph.graph.write.ResolvedPaper;
import org.papergraph.graph.write.ResolvedPaper.State;
import org.papergraph.graph.write.WriteReport;
import org.papergraph.ingest.pipeline.ExtractionResult.Extracted;

/**
 * From sources to the graph. Papers that are stored already are not extracted again;
 * cutting a run off loses only work, never data: the next run goes on where it stood.
 */
public final class IngestRun {

	/** Entries compared with the store at a time. */
	private static final int READ_AT_A_TIME = 1024;

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
		GraphChanges changes = store.begin();
		WriteReport written = WriteReport.EMPTY;
		Refusals refusals = new Refusals();
		int extracted = 0;
		for (List<PlacedPaper> some : batches(reading.records(), READ_AT_A_TIME)) {
			List<ResolvedPaper> resolved = store.resolve(some, this.extraction.version());
			written = written.plus(store.place(in(resolved, State.TO_PLACE))).plus(upToDate(resolved));
			watch.lap("compare");
			List<PlacedPaper> open = in(resolved, State.OPEN);
			this.progress.extracting(open.size());
			written = written.plus(extractAndStore(open, store, refusals));
			extracted += open.size();
			watch.lap("extract and write");
		}
		changes = changes.plus(store.replaceOlder(reading.sources()));
		Refusals repeated = new Refusals();
		for (List<PaperId> some : batches(store.unextracted(), BATCH)) {
			List<PlacedPaper> open = store.find(some);
			changes = changes.plus(extractAndStore(open, store, repeated).changes());
			extracted += open.size();
		}
		watch.lap("extract and write");
		this.progress.finishing();
		List<String> rejections = new ArrayList<>(refusals.after(reading.rejected()));
		rejections.addAll(repeated.lines());
		GraphChanges derived = store.finish(new RunSummary(refusals.deductedFrom(reading.sources()), rejections,
				this.extraction.version(), written, changes));
		watch.lap("derive");
		return new IngestReport(reading, extracted - refusals.papers() - repeated.papers(), refusals, written,
				changes.plus(derived), watch.laps());
	}

	private static <T> List<List<T>> batches(List<T> all, int size) {
		List<List<T>> batches = new ArrayList<>();
		for (int start = 0; start < all.size(); start += size) {
			batches.add(all.subList(start, Math.min(all.size(), start + size)));
		}
		return batches;
	}

	private static List<PlacedPaper> in(List<ResolvedPaper> resolved, State state) {
		return resolved.stream().filter((paper) -> paper.state() == state).map(ResolvedPaper::paper).toList();
	}

	private static WriteReport upToDate(List<ResolvedPaper> resolved) {
		List<PlacedPaper> papers = in(resolved, State.UP_TO_DATE);
		int entries = papers.stream().mapToInt((paper) -> paper.entries().size()).sum();
		return new WriteReport(0, 0, papers.size(), 0, entries, GraphChanges.NONE);
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
