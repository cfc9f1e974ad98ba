/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.write.GraphChanges;
import org.papergraph.graph.write.GraphDeriver;
import org.papergraph.graph.write.GraphWriter;
import org.papergraph.graph.write.IngestLedger;
import org.papergraph.graph.write.Neo4jGraphWriter;
import org.papergraph.graph.write.RunRecord;
import org.papergraph.graph.write.SourceCount;
import org.papergraph.graph.write.SourceEditions;
import org.papergraph.graph.write.StoredPapers;
import org.papergraph.graph.write.WriteReport;

/**
 * Stores papers in the graph.
 */
public final class GraphPaperStore implements PaperStore {

	private final GraphConnection connection;

	private final GraphWriter writer;

	private final InstantSource clock;

	private final Instant started;

	/**
	 * Makes a store for one run.
	 * @param connection the database, its schema current
	 * @param extractor the version of the extractor
	 * @param clock when the run starts and ends, for the ledger
	 */
	public GraphPaperStore(GraphConnection connection, String extractor, InstantSource clock) {
		this.connection = connection;
		this.writer = new Neo4jGraphWriter(connection, extractor);
		this.clock = clock;
		this.started = clock.instant();
	}

	@Override
	public Set<PaperId> upToDate(List<PlacedPaper> papers, String extractor) {
		return new StoredPapers(this.connection).upToDate(papers, extractor);
	}

	@Override
	public WriteReport write(List<ExtractedPaper> papers) {
		return this.writer.write(papers);
	}

	@Override
	public GraphChanges finish(RunSummary run) {
		GraphChanges changes = new SourceEditions(this.connection)
			.removeOlder(run.sources().stream().map(SourceCount::file).toList());
		changes = changes.plus(new GraphDeriver(this.connection).derive());
		TreeMap<String, String> versions = new TreeMap<>();
		versions.put("extractor", run.extractor());
		RunRecord entry = new RunRecord(run.sources(), run.written(), run.rejections(), versions, this.started,
				this.clock.instant());
		return changes.plus(new IngestLedger(this.connection).note(entry, changes));
	}

}
