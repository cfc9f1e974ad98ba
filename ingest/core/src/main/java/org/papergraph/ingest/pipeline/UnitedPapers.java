/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.resolution.Identifiers;
import org.papergraph.graph.resolution.PaperCluster;
import org.papergraph.graph.resolution.PaperClusters;
import org.papergraph.graph.resolution.PaperRecord;
import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.source.PaperReader;
import org.papergraph.ingest.source.SourceInput;

/**
 * The different papers that sources tell of, each united from all its places, without a
 * graph that would unite them and without keeping them. Sources are read twice: first to
 * see which records share an identifier or title, which takes about a hundred bytes a
 * record; then for good, when a record that is connected with later ones waits in a
 * temporary file for the last of them.
 */
public final class UnitedPapers {

	private final Connections connections = new Connections();

	private final Consumer<PlacedPaper> papers;

	private final WaitingRecords waiting;

	private int next;

	private UnitedPapers(Consumer<PlacedPaper> papers, WaitingRecords waiting) {
		this.papers = papers;
		this.waiting = waiting;
	}

	/**
	 * Reads sources.
	 * @param reader reads one source
	 * @param inputs the sources, in any order
	 * @param progress is told about each source
	 * @param papers takes each paper once, as soon as its last record was read; their
	 * order depends on the sources alone
	 * @return what was read
	 */
	public static Reading read(PaperReader reader, Collection<SourceInput> inputs, IngestProgress progress,
			Consumer<PlacedPaper> papers) {
		try (WaitingRecords waiting = new WaitingRecords()) {
			UnitedPapers united = new UnitedPapers(papers, waiting);
			readAll(new Reading(reader, IngestProgress.SILENT), inputs, united::connect);
			Reading reading = new Reading(reader, progress);
			readAll(reading, inputs, united::take);
			progress.allRead();
			return reading;
		}
	}

	private static void readAll(Reading reading, Collection<SourceInput> inputs, Consumer<PlacedPaper> records) {
		Reading.inOrder(inputs)
			.forEach((input) -> reading.scan(input).ifPresent((source) -> reading.read(source, records)));
	}

	private void connect(PlacedPaper record) {
		this.connections.add(Identifiers.of(record.paper()));
	}

	private void take(PlacedPaper record) {
		if (this.next == this.connections.records()) {
			throw new IngestException("A source changed while it was read: run the command again.");
		}
		int group = this.connections.group(this.next++);
		if (this.connections.size(group) == 1) {
			unite(List.of(record));
		}
		else if (this.waiting.add(group, record) == this.connections.size(group)) {
			unite(this.waiting.remove(group));
		}
	}

	private void unite(List<PlacedPaper> connected) {
		PaperClusters
			.of(connected.stream().flatMap((paper) -> PaperRecord.of(paper.paper(), paper.entries()).stream()).toList(),
					NameRules.NONE)
			.stream()
			.map(PaperCluster::placed)
			.forEach(this.papers);
	}

}
