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
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.LedgerStatements;
import org.papergraph.cypher.statement.PaperStatements;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphException;
import org.papergraph.graph.model.SourceFile;

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
	 * Finds out whether a source need not be read again: the same readers read it to its
	 * end, every record of it is in the graph, and the terms of its papers were found by
	 * the same extractor.
	 * @param file the source as it is now
	 * @param reader what would read it
	 * @param extractor what would find the terms
	 * @return what it held, empty if it is to be read
	 * @throws GraphException if the database fails
	 */
	public Optional<KnownSource> find(SourceFile file, String reader, String extractor) {
		Map<String, Object> parameters = Map.of(Parameter.ROWS, List.of(file.sha256()));
		return this.connection.read((transaction) -> {
			List<Record> found = transaction.run(LedgerStatements.FIND_SOURCES, parameters).list();
			if (found.isEmpty()) {
				return Optional.empty();
			}
			Value stored = found.get(0).get(Parameter.PROPERTIES);
			boolean read = !reader.isEmpty() && stored.get(Property.READ_BY).asString("").equals(reader)
					&& stored.get(Property.FORMAT).asString("").equals(file.format());
			return read ? known(stored, file, extractor,
					transaction.run(LedgerStatements.FIND_HOLDINGS, parameters).single()) : Optional.empty();
		});
	}

	private static Optional<KnownSource> known(Value stored, SourceFile file, String extractor, Record held) {
		int entries = stored.get(Property.ENTRIES).asInt(0);
		Rejections rejections = new Rejections(reasons(stored.get(Property.REASONS).asList(Value::asString, List.of())),
				stored.get(Property.REJECTIONS).asList(Value::asString, List.of()));
		boolean complete = held.get(LedgerStatements.ENTRIES).asInt() == entries
				&& held.get(LedgerStatements.EXTRACTED).asInt() == entries
				&& Set.of(extractor).containsAll(held.get(LedgerStatements.EXTRACTORS).asList(Value::asString));
		SourceCount count = new SourceCount(file, entries, rejections, stored.get(Property.READ_BY).asString());
		return complete ? Optional.of(new KnownSource(count, held.get(LedgerStatements.PAPERS).asInt()))
				: Optional.empty();
	}

	/**
	 * Counts papers.
	 * @param sources sources
	 * @return how many papers were read from any of them
	 * @throws GraphException if the database fails
	 */
	public int papers(List<SourceCount> sources) {
		List<String> hashes = sources.stream().map((source) -> source.file().sha256()).toList();
		return this.connection.read((transaction) -> transaction
			.run(LedgerStatements.COUNT_PAPERS, Map.<String, Object>of(Parameter.ROWS, hashes))
			.single()
			.get(LedgerStatements.PAPERS)
			.asInt());
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
		Map<String, Object> properties = new HashMap<>();
		properties.put(Property.SHA256, source.file().sha256());
		properties.put(Property.URI, source.file().uri());
		properties.put(Property.FORMAT, source.file().format());
		properties.put(Property.ENTRIES, (long) source.entries());
		properties.put(Property.REJECTED, source.rejections().total());
		properties.put(Property.REASONS, reasons(source.rejections()));
		properties.put(Property.REJECTIONS, source.rejections().listed());
		properties.put(Property.READ_BY, source.reader());
		return properties;
	}

	private static List<String> reasons(Rejections rejections) {
		return rejections.byReason().entrySet().stream().map((some) -> some.getValue() + " " + some.getKey()).toList();
	}

	private static SortedMap<String, Long> reasons(List<String> texts) {
		SortedMap<String, Long> reasons = new TreeMap<>();
		for (String text : texts) {
			int blank = text.indexOf(' ');
			reasons.put(text.substring(blank + 1), Long.parseLong(text.substring(0, blank)));
		}
		return reasons;
	}

	private static Map<String, Object> properties(RunRecord run) {
		long rejected = run.rejections().total();
		int loaded = run.written().entriesAdded();
		int alreadyThere = run.written().entriesAlreadyThere();
		Map<String, Object> properties = new HashMap<>();
		properties.put(Property.SOURCES, run.sources().stream().map((source) -> source.file().uri()).toList());
		properties.put(Property.READ, loaded + alreadyThere + rejected);
		properties.put(Property.LOADED, loaded);
		properties.put(Property.ALREADY_THERE, alreadyThere);
		properties.put(Property.REJECTED, rejected);
		properties.put(Property.REASONS, reasons(run.rejections()));
		properties.put(Property.REJECTIONS, run.rejections().lines());
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
