/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.CitationStatements;
import org.papergraph.cypher.statement.IdentityStatements;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.cypher.statement.SupportStatements;
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

	private final SortedMap<String, String> titles = new TreeMap<>();

	CitationDerivation(GraphConnection connection) {
		this.connection = connection;
	}

	GraphChanges derive() {
		ReferenceIndex index = this.connection.read(ReferenceIndex::read);
		GraphChanges changes = GraphChanges.NONE;
		List<Record> page;
		String after = "";
		do {
			page = page(after);
			changes = changes.plus(write(steps(page, index)));
			after = page.isEmpty() ? after : page.get(page.size() - 1).get(CitationStatements.PAPER).asString();
		}
		while (page.size() == PAGE);
		return changes.plus(write(this.connection
			.read((transaction) -> stubSteps(transaction.run(CitationStatements.READ_STUBS).list()))));
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
		for (Value record : row.get(CitationStatements.RECORDS).values()) {
			String source = record.get(Property.SHA256).asString();
			for (Reference reference : RecordLine.references(record.get(Property.RECORD).asString())) {
				index.resolve(reference).ifPresent((other) -> {
					cited.computeIfAbsent(other, (key) -> new TreeSet<>()).add(source);
					if (reference.title() != null && !index.isRead(other)) {
						this.titles.merge(other, reference.title(), CitationDerivation::first);
					}
				});
			}
		}
		return cited;
	}

	private List<Step> stubSteps(List<Record> stubs) {
		List<String> uncited = new ArrayList<>();
		List<Object> titled = new ArrayList<>();
		for (Record stub : stubs) {
			String id = stub.get(CitationStatements.PAPER).asString();
			String title = this.titles.get(id);
			if (!stub.get(CitationStatements.CITED).asBoolean()) {
				uncited.add(id);
			}
			else if (!Objects.equals(title, stub.get(Property.TITLE).computeOrDefault(Value::asString, null))) {
				Map<String, Object> properties = new HashMap<>();
				properties.put(Property.TITLE, title);
				titled.add(Map.of(Property.ID, id, Parameter.PROPERTIES, properties));
			}
		}
		List<Step> steps = new ArrayList<>(Step.split(CitationStatements.UPDATE_STUBS, titled));
		steps.addAll(Step.split(IdentityStatements.DELETE_STUBS, uncited));
		steps.addAll(Step.split(SupportStatements.DELETE_IDENTIFIERS, uncited));
		return steps;
	}

	private static String first(String one, String other) {
		return (one.compareTo(other) <= 0) ? one : other;
	}

}
