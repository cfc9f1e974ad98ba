/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.TransactionContext;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.LedgerStatements;
import org.papergraph.cypher.statement.PaperStatements;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphException;

/**
 * Keeps account of sources and of the runs that changed something.
 */
public final class IngestLedger {

	private final GraphConnection connection;

	/**
	 * Makes a ledger.
	 * @param connection the database, its schema current
	 */
	public IngestLedger(GraphConnection connection) {
		this.connection = connection;
	}

	/**
	 * Notes how the reading of sources went where the graph does not say so yet, and the
	 * run, unless nothing changed.
	 * @param run the run
	 * @param derived what changed because of it, beyond the papers
	 * @return what this changed
	 * @throws GraphException if the database fails
	 */
	public GraphChanges note(RunRecord run, GraphChanges derived) {
		return this.connection.write((transaction) -> {
			List<Step> steps = new ArrayList<>(
					Step.split(PaperStatements.SAVE_SOURCES, changedSources(transaction, run.sources())));
			if (!steps.isEmpty() || !run.written().changes().plus(derived).isEmpty()) {
				steps.addAll(Step.split(LedgerStatements.SAVE_RUN,
						List.of(Map.of(Property.ID, run.id(), Parameter.PROPERTIES, properties(run)))));
			}
			return Step.runAll(transaction, steps);
		});
	}

	private static List<?> changedSources(TransactionContext transaction, List<SourceCount> sources) {
		Map<String, Map<String, Object>> stored = new HashMap<>();
		List<String> hashes = sources.stream().map((source) -> source.file().sha256()).toList();
		transaction.run(LedgerStatements.FIND_SOURCES, Map.<String, Object>of(Parameter.ROWS, hashes))
			.forEachRemaining((row) -> {
				Map<String, Object> properties = row.get(Parameter.PROPERTIES).asMap();
				stored.put(String.valueOf(properties.get(Property.SHA256)), properties);
			});
		return sources.stream()
			.filter((source) -> !properties(source).equals(stored.get(source.file().sha256())))
			.map((source) -> Map.of(Property.SHA256, source.file().sha256(), Parameter.PROPERTIES, properties(source)))
			.toList();
	}

	private static Map<String, Object> properties(SourceCount source) {
		return Map.of(Property.SHA256, source.file().sha256(), Property.URI, source.file().uri(), Property.FORMAT,
				source.file().format(), Property.ENTRIES, (long) source.entries(), Property.REJECTED,
				(long) source.rejected());
	}

	private static Map<String, Object> properties(RunRecord run) {
		int rejected = run.sources().stream().mapToInt(SourceCount::rejected).sum();
		int loaded = run.written().entriesAdded();
		int alreadyThere = run.written().entriesAlreadyThere();
		Map<String, Object> properties = new HashMap<>();
		properties.put(Property.SOURCES, run.sources().stream().map((source) -> source.file().uri()).toList());
		properties.put(Property.READ, loaded + alreadyThere + rejected);
		properties.put(Property.LOADED, loaded);
		properties.put(Property.ALREADY_THERE, alreadyThere);
		properties.put(Property.REJECTED, rejected);
		properties.put(Property.REJECTIONS, run.rejections());
		properties.put(Property.VERSIONS,
				run.versions()
					.entrySet()
					.stream()
					.map((version) -> version.getKey() + " " + version.getValue())
					.toList());
		properties.put(Property.STARTED_AT, run.startedAt().atOffset(ZoneOffset.UTC));
		properties.put(Property.FINISHED_AT, run.finishedAt().atOffset(ZoneOffset.UTC));
		return properties;
	}

}
