/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.papergraph.graph.write.NameLists;
import org.papergraph.graph.write.Neo4jGraphWriter;
import org.papergraph.graph.write.RunRecord;
import org.papergraph.graph.write.SourceCount;
import org.papergraph.graph.write.SourceEditions;
import org.papergraph.graph.write.StoredPapers;
import org.papergraph.graph.write.WriteReport;
import org.papergraph.ingest.naming.KnownNames;
import org.papergraph.ingest.naming.NamesKeptApart;

/**
 * Stores papers in the graph.
 */
public final class GraphPaperStore implements PaperStore {

	private final GraphConnection connection;

	private final GraphWriter writer;

	private final InstantSource clock;

	private final Instant started;

	private final NameLists given;

	private final NamesKeptApart apart;

	private final ChangedNames changed;

	/**
	 * Makes a store for one run.
	 * @param connection the database, its schema current
	 * @param extractor the version of the extractor
	 * @param clock when the run starts and ends, for the ledger
	 */
	public GraphPaperStore(GraphConnection connection, String extractor, InstantSource clock) {
		this(connection, extractor, clock, new NameLists(Map.of()));
	}

	/**
	 * Makes a store for one run that is told about names.
	 * @param connection the database, its schema current
	 * @param extractor the version of the extractor
	 * @param clock when the run starts and ends, for the ledger
	 * @param given lists that take the place of those which the graph keeps
	 */
	public GraphPaperStore(GraphConnection connection, String extractor, InstantSource clock, NameLists given) {
		this.connection = connection;
		this.given = given;
		NameLists stored = NameLists.of(connection);
		this.apart = new NamesKeptApart(stored.with(given).rules());
		this.changed = new ChangedNames(connection, stored.rules(), stored.with(given).rules());
		this.writer = new Neo4jGraphWriter(connection, extractor);
		this.clock = clock;
		this.started = clock.instant();
	}

	@Override
	public Set<PaperId> upToDate(List<PlacedPaper> papers, String extractor) {
		Set<PaperId> upToDate = new HashSet<>(new StoredPapers(this.connection).upToDate(papers, extractor));
		upToDate.removeAll(this.changed.papers());
		return upToDate;
	}

	@Override
	public WriteReport write(List<ExtractedPaper> papers) {
		return this.writer.write(papers.stream().map(this.apart::apply).toList());
	}

	@Override
	public GraphChanges finish(RunSummary run) {
		GraphChanges changes = new SourceEditions(this.connection)
			.removeOlder(run.sources().stream().map(SourceCount::file).toList());
		changes = changes.plus(this.given.save(this.connection));
		changes = changes.plus(new GraphDeriver(this.connection, KnownNames.rules()).derive());
		TreeMap<String, String> versions = new TreeMap<>();
		versions.put("extractor", run.extractor());
		RunRecord entry = new RunRecord(run.sources(), run.written(), run.rejections(), versions, this.started,
				this.clock.instant());
		return changes.plus(new IngestLedger(this.connection).note(entry, changes));
	}

}
