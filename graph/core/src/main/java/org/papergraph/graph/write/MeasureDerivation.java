/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.DerivedStatements;
import org.papergraph.cypher.statement.MeasureStatements;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.cypher.statement.TermStatements;
import org.papergraph.graph.citation.Citation;
import org.papergraph.graph.citation.CitationGraph;
import org.papergraph.graph.citation.PageRanking;
import org.papergraph.graph.community.TermPair;
import org.papergraph.graph.connection.GraphConnection;

/**
 * Stores what questions would take too long to work out. Holds who cites whom in memory,
 * as ids.
 */
final class MeasureDerivation {

	private static final int TERMS = 500;

	private static final long MOST_INFLUENCE = 10_000_000_000L;

	private final GraphConnection connection;

	MeasureDerivation(GraphConnection connection) {
		this.connection = connection;
	}

	GraphChanges derive() {
		GraphChanges changes = write(Step.split(MeasureStatements.UPDATE_PAPERS, influence()));
		Map<String, Map<String, @Nullable Object>> stored = new HashMap<>();
		List<String> ids = new ArrayList<>();
		rows(MeasureStatements.READ_TERMS, Map.of()).forEach((row) -> {
			ids.add(row.get(Property.ID).asString());
			stored.put(row.get(Property.ID).asString(), row.get(Parameter.PROPERTIES).asMap(Value::asObject));
		});
		for (int start = 0; start < ids.size(); start += TERMS) {
			changes = changes.plus(terms(years(ids.subList(start, Math.min(ids.size(), start + TERMS))), stored));
		}
		Map<String, Map<String, @Nullable Object>> communities = CommunityMeasure.of(stored, related());
		return changes.plus(terms(communities, stored));
	}

	private List<TermPair> related() {
		return rows(DerivedStatements.READ_RELATED, Map.of()).stream()
			.map((row) -> new TermPair(row.get(Parameter.FROM).asString(), row.get(Parameter.TO).asString()))
			.toList();
	}

	private List<Object> influence() {
		List<Citation> citations = new ArrayList<>();
		this.connection.read((transaction) -> {
			transaction.run(MeasureStatements.READ_CITATIONS)
				.forEachRemaining((row) -> citations
					.add(new Citation(row.get(Parameter.FROM).asString(), row.get(Parameter.TO).asString())));
			return citations;
		});
		PageRanking ranking = PageRanking.of(CitationGraph.of(citations));
		List<Object> changed = new ArrayList<>();
		rows(MeasureStatements.READ_INFLUENCE, Map.of()).forEach((row) -> {
			String id = row.get(Property.ID).asString();
			double score = ranking.score(id);
			String place = String.format(Locale.ROOT, "%011d\t%s", MOST_INFLUENCE - Math.round(score * MOST_INFLUENCE),
					id);
			if (!place.equals(row.get(Property.INFLUENTIAL).asString(""))
					|| score != row.get(Property.INFLUENCE).asDouble(-1)) {
				changed.add(Map.of(Property.ID, id, Parameter.PROPERTIES,
						Map.of(Property.INFLUENCE, score, Property.INFLUENTIAL, place)));
			}
		});
		return changed;
	}

	private Map<String, Map<String, @Nullable Object>> years(List<String> terms) {
		Map<String, Map<String, List<Long>>> lists = new HashMap<>();
		for (Record row : rows(MeasureStatements.COUNT_YEARS, Map.of(Parameter.ROWS, terms))) {
			Map<String, List<Long>> term = lists.computeIfAbsent(row.get(Property.ID).asString(),
					(id) -> new HashMap<>());
			add(term, Property.YEARS, row.get(MeasureStatements.YEAR));
			add(term, Property.YEAR_PAPERS, row.get(MeasureStatements.PAPERS));
			add(term, Property.YEAR_INTRODUCED, row.get(MeasureStatements.INTRODUCED));
		}
		Map<String, Map<String, @Nullable Object>> wanted = new HashMap<>();
		lists.forEach((id, properties) -> wanted.put(id, new HashMap<>(properties)));
		return wanted;
	}

	private static void add(Map<String, List<Long>> term, String property, Value value) {
		term.computeIfAbsent(property, (key) -> new ArrayList<>()).add(value.asLong());
	}

	/** Writes the properties of terms that differ from what is stored. */
	private GraphChanges terms(Map<String, Map<String, @Nullable Object>> wanted,
			Map<String, Map<String, @Nullable Object>> stored) {
		List<Object> changed = new ArrayList<>();
		wanted.keySet().stream().sorted().forEach((id) -> {
			Map<String, @Nullable Object> properties = wanted.getOrDefault(id, Map.of());
			Map<String, @Nullable Object> held = stored.getOrDefault(id, Map.of());
			if (properties.entrySet()
				.stream()
				.anyMatch((property) -> !Objects.equals(property.getValue(), held.get(property.getKey())))) {
				changed.add(Map.of(Property.ID, id, Parameter.PROPERTIES, properties));
			}
		});
		return write(Step.split(TermStatements.UPDATE, changed));
	}

	private List<Record> rows(String statement, Map<String, Object> parameters) {
		return this.connection.read((transaction) -> transaction.run(statement, parameters).list());
	}

	private GraphChanges write(List<Step> steps) {
		GraphChanges changes = GraphChanges.NONE;
		for (Step step : steps) {
			changes = changes.plus(this.connection.write(step::run));
		}
		return changes;
	}

}
