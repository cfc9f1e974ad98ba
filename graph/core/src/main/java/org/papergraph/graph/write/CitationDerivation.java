/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.CitationStatements;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.exchange.RecordLine;
import org.papergraph.graph.model.Reference;

/**
 * Leads every reference to a paper, some hundred citing papers at a time. What depends on
 * all papers is held in memory as ids, never as texts.
 */
final class CitationDerivation {

	private static final int PAGE = 500;

	private final GraphConnection connection;

	private final CitedWorks works = new CitedWorks();

	CitationDerivation(GraphConnection connection) {
		this.connection = connection;
	}

	GraphChanges derive() {
		ReferenceIndex index = this.connection.read(ReferenceIndex::read);
		eachPage(
				(page) -> page.forEach((row) -> references(row).forEach((source, said) -> said.forEach(index::learn))));
		List<GraphChanges> changes = new ArrayList<>();
		eachPage((page) -> changes.add(write(steps(page, index))));
		changes.add(write(this.connection
			.read((transaction) -> this.works.steps(transaction.run(CitationStatements.READ_STUBS).list()))));
		return changes.stream().reduce(GraphChanges.NONE, GraphChanges::plus);
	}

	private void eachPage(Consumer<List<Record>> work) {
		List<Record> page;
		String after = "";
		do {
			page = page(after);
			work.accept(page);
			after = page.isEmpty() ? after : page.get(page.size() - 1).get(CitationStatements.PAPER).asString();
		}
		while (page.size() == PAGE);
	}

	private List<Record> page(String after) {
		Map<String, Object> parameters = Map.of(CitationStatements.AFTER, after, CitationStatements.LIMIT, PAGE);
		return this.connection
			.read((transaction) -> transaction.run(CitationStatements.READ_CITING, parameters).list());
	}

	private GraphChanges write(List<Step> steps) {
		return steps.isEmpty() ? GraphChanges.NONE
				: this.connection.write((transaction) -> Step.runAll(transaction, steps));
	}

	private List<Step> steps(List<Record> page, ReferenceIndex index) {
		Set<String> stubs = new TreeSet<>();
		List<Object> come = new ArrayList<>();
		List<Object> gone = new ArrayList<>();
		for (Record row : page) {
			String paper = row.get(CitationStatements.PAPER).asString();
			SortedMap<String, Set<String>> wanted = cited(row, index);
			Map<String, List<String>> stored = new HashMap<>();
			row.get(CitationStatements.CITED)
				.values()
				.forEach((cited) -> stored.put(cited.get(Property.ID).asString(),
						cited.get(Property.SOURCES).asList(Value::asString)));
			wanted.forEach((other, sources) -> {
				List<String> sorted = List.copyOf(sources);
				if (!sorted.equals(stored.get(other))) {
					come.add(Map.of(Parameter.FROM, paper, Parameter.TO, other, Parameter.PROPERTIES,
							Map.of(Property.SOURCES, sorted)));
				}
				if (!stored.containsKey(other) && !index.isRead(other)) {
					stubs.add(other);
				}
			});
			stored.keySet()
				.stream()
				.filter((other) -> !wanted.containsKey(other))
				.forEach((other) -> gone.add(Map.of(Parameter.FROM, paper, Parameter.TO, other)));
		}
		List<Step> steps = new ArrayList<>(Step.split(CitationStatements.ADD_STUBS,
				stubs.stream().map((stub) -> Map.of(Property.ID, stub)).toList()));
		steps.addAll(Step.split(CitationStatements.DELETE, gone));
		steps.addAll(Step.split(CitationStatements.SAVE, come));
		return steps;
	}

	private SortedMap<String, Set<String>> cited(Record row, ReferenceIndex index) {
		SortedMap<String, Set<String>> cited = new TreeMap<>();
		references(row)
			.forEach((source, said) -> said.forEach((reference) -> index.resolve(reference).ifPresent((other) -> {
				cited.computeIfAbsent(other, (key) -> new TreeSet<>()).add(source);
				if (!index.isRead(other)) {
					this.works.add(other, reference);
				}
			})));
		return cited;
	}

	/** What each source says that a paper cites. */
	private static SortedMap<String, List<Reference>> references(Record row) {
		SortedMap<String, List<Reference>> references = new TreeMap<>();
		for (Value record : row.get(CitationStatements.RECORDS).values()) {
			references.computeIfAbsent(record.get(Property.SHA256).asString(), (key) -> new ArrayList<>())
				.addAll(RecordLine.references(record.get(Property.RECORD).asString()));
		}
		return references;
	}

}
