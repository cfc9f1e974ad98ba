/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Relationship;
import org.papergraph.cypher.GraphShape;
import org.papergraph.cypher.read.Columns;
import org.papergraph.cypher.read.StatisticsStatements;

/**
 * How much the graph holds.
 */
public final class StatisticsQueries {

	private final GraphReader reader;

	public StatisticsQueries(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * {@return the counts, all of one moment}
	 */
	public Statistics statistics() {
		return this.reader.read((reading) -> {
			Map<String, Long> nodes = counts(reading, StatisticsStatements.NODES);
			Map<String, Long> edges = counts(reading, StatisticsStatements.EDGES);
			long rejected = reading
				.row(StatisticsStatements.REJECTED, Map.of(), (row) -> row.get(Columns.TOTAL).asLong(0))
				.orElse(0L);
			return statistics(nodes, edges, rejected);
		});
	}

	private static Statistics statistics(Map<String, Long> nodes, Map<String, Long> edges, long rejected) {
		long stubs = of(nodes, Label.STUB);
		Map<String, Long> terms = new HashMap<>(nodes);
		terms.keySet().retainAll(GraphShape.TERM_LABELS);
		return new Statistics(of(nodes, Label.PAPER) - stubs, stubs, of(nodes, Label.SOURCE),
				of(edges, Relationship.READ_FROM), rejected, of(nodes, Label.ALIAS), of(nodes, Label.ORGANIZATION),
				terms, edges);
	}

	private static long of(Map<String, Long> counts, String name) {
		return counts.getOrDefault(name, 0L);
	}

	private static Map<String, Long> counts(Reading reading, String statement) {
		List<Map.Entry<String, Long>> rows = reading.rows(statement, Map.of(),
				(row) -> Map.entry(row.get(Columns.COUNTED).asString(), row.get(Columns.TOTAL).asLong()));
		Map<String, Long> counts = new HashMap<>();
		rows.forEach((row) -> counts.put(row.getKey(), row.getValue()));
		return counts;
	}

}
