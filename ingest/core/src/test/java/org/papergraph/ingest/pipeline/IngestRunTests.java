/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.model.SourceFile;
import org.papergraph.graph.write.GraphChanges;
import org.papergraph.graph.write.KnownSource;
import org.papergraph.graph.write.Rejections;
import org.papergraph.graph.write.ResolvedPaper;
import org.papergraph.graph.write.ResolvedPaper.State;
import org.papergraph.graph.write.SourceCount;
import org.papergraph.graph.write.WriteReport;
import org.papergraph.ingest.pipeline.IngestRun.Destination;
import org.papergraph.ingest.source.PaperReader;
import org.papergraph.ingest.source.SourceInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class IngestRunTests {

	private final MemoryStore store = new MemoryStore();

	@Test
	void storesEveryPaperOnce() {
		IngestReport report = run();
		assertThat(this.store.written).hasSize(150).doesNotHaveDuplicates();
		assertThat(report.extracted()).isEqualTo(150);
		assertThat(report.written().entriesAdded()).isEqualTo(150);
		assertThat(report.timings()).containsOnlyKeys("read", "compare", "extract and write", "derive");
		assertThat(this.store.finished).isEqualTo(1);
	}

	@Test
	void doesNotExtractWhatIsStored() {
		run();
		int before = InventedPapers.EXTRACTED.get();
		IngestReport again = run();
		assertThat(InventedPapers.EXTRACTED.get()).isEqualTo(before);
		assertThat(again.extracted()).isZero();
		assertThat(again.written().entriesAlreadyThere()).isEqualTo(150);
		assertThat(again.written().papersUnchanged()).isEqualTo(150);
	}

	@Test
	void derivesEvenWhenNothingIsNewBecauseTheLastRunMayHaveBeenCutOff() {
		run();
		run();
		assertThat(this.store.finished).isEqualTo(2);
	}

	@Test
	void readsNothingAgainThatTheStoreHolds() {
		this.store.holds = true;
		IngestReport report = run();
		assertThat(this.store.compared).isZero();
		assertThat(report.reading().entries()).isEqualTo(150);
		assertThat(report.written().entriesAlreadyThere()).isEqualTo(150);
		assertThat(this.store.finished).isEqualTo(1);
	}

	@Test
	void opensNoStoreWhenNothingIsOfAKnownFormat() {
		IngestReport report = new IngestRun(new PaperReader(), () -> {
			throw new AssertionError("the store was opened");
		}, IngestProgress.SILENT).run(List.of(source("file:///diary", "Dear diary")));
		assertThat(report.rejections().byReason()).containsOnlyKeys("unknown-format");
	}

	@Test
	void refusesAReportThatDoesNotAddUp() {
		Reading reading = new Reading(new PaperReader(), IngestProgress.SILENT);
		reading.read(reading.scan(page(150)).orElseThrow(), (record) -> {
		});
		assertThatIllegalStateException().isThrownBy(
				() -> new IngestReport(reading, 0, 0, new Refusals(), WriteReport.EMPTY, GraphChanges.NONE, Map.of()))
			.withMessage("every entry must be accounted for: read=150, written and refused=0");
	}

	private IngestReport run() {
		ParallelExtraction extraction = new ParallelExtraction(InventedPapers.extractor("test"), 2);
		return new IngestRun(new PaperReader(), () -> new Destination(extraction, this.store), IngestProgress.SILENT)
			.run(List.of(page(150)));
	}

	private static SourceInput page(int entries) {
		String page = IntStream.rangeClosed(1, entries)
			.mapToObj((n) -> "Title number " + n + "\n\n" + ("Word" + n + " and more. ").repeat(30))
			.collect(Collectors.joining("\n\n", "Subscribe\n\nbyAK and the research community\n\n", "\n"));
		return source("file:///page", page);
	}

	private static SourceInput source(String uri, String text) {
		return new SourceInput(uri, uri, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static final class MemoryStore implements PaperStore {

		private final Set<PaperId> stored = new TreeSet<>();

		private final List<PaperId> written = new ArrayList<>();

		private int finished;

		private int compared;

		private boolean holds;

		@Override
		public GraphChanges begin() {
			return GraphChanges.NONE;
		}

		@Override
		public Optional<KnownSource> known(SourceFile file, String reader, String extractor) {
			return this.holds ? Optional.of(new KnownSource(new SourceCount(file, 150, Rejections.NONE, reader), 150))
					: Optional.empty();
		}

		@Override
		public int papers(List<SourceCount> sources) {
			return this.stored.size();
		}

		@Override
		public List<ResolvedPaper> resolve(List<PlacedPaper> papers, String extractor) {
			this.compared += papers.size();
			return papers.stream()
				.map((paper) -> new ResolvedPaper(paper,
						this.stored.contains(paper.paper().id()) ? State.UP_TO_DATE : State.OPEN))
				.toList();
		}

		@Override
		public WriteReport place(List<PlacedPaper> papers) {
			return WriteReport.EMPTY;
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
		public WriteReport write(List<ExtractedPaper> papers) {
			papers.forEach((paper) -> this.written.add(paper.paper().id()));
			papers.forEach((paper) -> this.stored.add(paper.paper().id()));
			int entries = papers.stream().mapToInt((paper) -> paper.entries().size()).sum();
			return new WriteReport(papers.size(), 0, 0, entries, 0, GraphChanges.NONE);
		}

		@Override
		public GraphChanges finish(RunSummary run) {
			this.finished++;
			return GraphChanges.NONE;
		}

	}

}
