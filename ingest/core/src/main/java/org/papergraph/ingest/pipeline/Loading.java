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
import org.papergraph.ingest.pipeline.ExtractionResult.Extracted;
import org.papergraph.ingest.pipeline.IngestRun.Destination;

/**
 * Takes records one by one, compares them with the store some hundred at a time, has
 * those extracted whose terms are not known, and stores papers some dozens at a time.
 */
final class Loading implements AutoCloseable {

	/** Records compared with the store at a time. */
	private static final int READ_AT_A_TIME = 1024;

	/** Papers handed to the store at a time. */
	private static final int BATCH = 64;

	private final PaperStore store;

	private final PaperExtraction extraction;

	private final IngestProgress progress;

	private final Stopwatch watch = new Stopwatch();

	private final List<PlacedPaper> read = new ArrayList<>();

	private final List<ExtractedPaper> found = new ArrayList<>();

	private final Refusals refusals = new Refusals();

	private final ExtractionRun extracting;

	private GraphChanges changes;

	private WriteReport written = WriteReport.EMPTY;

	private int extracted;

	Loading(Destination destination, IngestProgress progress) {
		this.store = destination.store();
		this.extraction = destination.extraction();
		this.progress = progress;
		this.changes = this.store.begin();
		this.extracting = this.extraction.start((result) -> note(result, this.refusals));
	}

	/**
	 * Asks whether the store holds all of a source; if so, its records count as known.
	 */
	Optional<KnownSource> known(SourceFile file, String reader) {
		Optional<KnownSource> known = this.store.known(file, reader, this.extraction.version());
		known.ifPresent((source) -> this.written = this.written
			.plus(new WriteReport(0, 0, source.papers(), 0, source.count().entries(), GraphChanges.NONE)));
		return known;
	}

	void take(PlacedPaper record) {
		this.read.add(record);
		if (this.read.size() == READ_AT_A_TIME) {
			compare();
		}
	}

	private void compare() {
		this.watch.lap("read");
		List<ResolvedPaper> resolved = this.store.resolve(List.copyOf(this.read), this.extraction.version());
		this.read.clear();
		this.written = this.written.plus(this.store.place(in(resolved, State.TO_PLACE))).plus(upToDate(resolved));
		this.watch.lap("compare");
		List<PlacedPaper> open = in(resolved, State.OPEN);
		this.progress.extracting(open.size());
		open.forEach(this.extracting::add);
		this.watch.lap("extract and write");
	}

	private static List<PlacedPaper> in(List<ResolvedPaper> resolved, State state) {
		return resolved.stream().filter((paper) -> paper.state() == state).map(ResolvedPaper::paper).toList();
	}

	private static WriteReport upToDate(List<ResolvedPaper> resolved) {
		List<PlacedPaper> papers = in(resolved, State.UP_TO_DATE);
		int entries = papers.stream().mapToInt((paper) -> paper.entries().size()).sum();
		return new WriteReport(0, 0, papers.size(), 0, entries, GraphChanges.NONE);
	}

	private void note(ExtractionResult result, Refusals refused) {
		refused.note(result);
		if (result instanceof Extracted paper) {
			this.extracted++;
			this.found.add(paper.paper());
			this.progress.extracted();
		}
		if (this.found.size() == BATCH) {
			write();
		}
	}

	private void write() {
		this.written = this.written.plus(this.store.write(List.copyOf(this.found)));
		this.found.clear();
	}

	/**
	 * Stores what is left, and what follows from all papers.
	 * @param reading what was read
	 * @return what was done
	 */
	IngestReport finish(Reading reading) {
		compare();
		this.extracting.finish();
		write();
		this.changes = this.changes.plus(this.store.replaceOlder(reading.sources()));
		WriteReport records = this.written;
		this.written = WriteReport.EMPTY;
		Refusals repeated = new Refusals();
		extractStored(repeated);
		GraphChanges beyond = this.changes.plus(this.written.changes());
		this.watch.lap("extract and write");
		this.progress.finishing();
		List<SourceCount> sources = this.refusals.deductedFrom(reading.sources());
		GraphChanges derived = this.store.finish(
				new RunSummary(sources, reading.rejected().plus(this.refusals.rejections()).plus(repeated.rejections()),
						this.extraction.version(), records, beyond));
		this.watch.lap("derive");
		return new IngestReport(reading, this.store.papers(sources), this.extracted, this.refusals, records,
				beyond.plus(derived), this.watch.laps());
	}

	/**
	 * Papers whose text is another since sources went or papers were joined or parted.
	 */
	private void extractStored(Refusals refused) {
		List<PaperId> open = this.store.unextracted();
		if (open.isEmpty()) {
			return;
		}
		try (ExtractionRun again = this.extraction.start((result) -> note(result, refused))) {
			for (int start = 0; start < open.size(); start += BATCH) {
				this.store.find(open.subList(start, Math.min(open.size(), start + BATCH))).forEach(again::add);
			}
			again.finish();
		}
		write();
	}

	@Override
	public void close() {
		this.extracting.close();
	}

}
