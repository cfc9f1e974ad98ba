/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.model.SourceFile;
import org.papergraph.graph.write.GraphChanges;
import org.papergraph.graph.write.GraphDeriver;
import org.papergraph.graph.write.GraphWriter;
import org.papergraph.graph.write.IngestLedger;
import org.papergraph.graph.write.KnownSource;
import org.papergraph.graph.write.NameLists;
import org.papergraph.graph.write.Neo4jGraphWriter;
import org.papergraph.graph.write.PaperPairs;
import org.papergraph.graph.write.ResolvedPaper;
import org.papergraph.graph.write.ResolvedPaper.State;
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

	private final @Nullable NameRules pairs;

	/**
	 * Makes a store for one run.
	 * @param connection the database, its schema current
	 * @param extractor the version of the extractor
	 * @param clock when the run starts and ends, for the ledger
	 */
	public GraphPaperStore(GraphConnection connection, String extractor, InstantSource clock) {
		this(connection, extractor, clock, new NameLists(Map.of()), null);
	}

	/**
	 * Makes a store for one run that is told about names.
	 * @param connection the database, its schema current
	 * @param extractor the version of the extractor
	 * @param clock when the run starts and ends, for the ledger
	 * @param given lists that take the place of those which the graph keeps
	 * @param pairs which papers are one or never, in place of what the graph keeps; null
	 * to leave that
	 */
	public GraphPaperStore(GraphConnection connection, String extractor, InstantSource clock, NameLists given,
			@Nullable NameRules pairs) {
		this.pairs = pairs;
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
	public GraphChanges begin() {
		return (this.pairs != null) ? PaperPairs.save(this.connection, this.pairs) : GraphChanges.NONE;
	}

	@Override
	public Optional<KnownSource> known(SourceFile file, String reader, String extractor) {
		return this.changed.papers().isEmpty() ? new IngestLedger(this.connection).find(file, reader, extractor)
				: Optional.empty();
	}

	@Override
	public int papers(List<SourceCount> sources) {
		return new IngestLedger(this.connection).papers(sources);
	}

	@Override
	public List<ResolvedPaper> resolve(List<PlacedPaper> papers, String extractor) {
		Set<PaperId> renamed = this.changed.papers();
		return new StoredPapers(this.connection).resolve(papers, extractor)
			.stream()
			.map((paper) -> renamed.contains(paper.paper().paper().id()) ? new ResolvedPaper(paper.paper(), State.OPEN)
					: paper)
			.toList();
	}

	@Override
	public WriteReport place(List<PlacedPaper> papers) {
		return this.writer.place(papers);
	}

	@Override
	public WriteReport write(List<ExtractedPaper> papers) {
		return this.writer.write(papers.stream().map(this.apart::apply).toList());
	}

	@Override
	public GraphChanges replaceOlder(List<SourceCount> sources) {
		return new SourceEditions(this.connection).removeOlder(sources.stream().map(SourceCount::file).toList());
	}

	@Override
	public List<PaperId> unextracted() {
		return new StoredPapers(this.connection).unextracted();
	}

	@Override
	public List<PlacedPaper> find(List<PaperId> ids) {
		return new StoredPapers(this.connection).find(ids);
	}

	@Override
	public GraphChanges finish(RunSummary run) {
		GraphChanges changes = this.given.save(this.connection);
		changes = changes.plus(new GraphDeriver(this.connection, KnownNames.rules()).derive());
		TreeMap<String, String> versions = new TreeMap<>();
		versions.put("extractor", run.extractor());
		RunRecord entry = new RunRecord(run.sources(), run.written(), run.rejections(), versions, this.started,
				this.clock.instant());
		return changes.plus(new IngestLedger(this.connection).note(entry, changes.plus(run.changes())));
	}

}
