/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.CitationStatements;
import org.papergraph.cypher.statement.Parameter;

/**
 * Names authors and venues as most papers name them, and of several such names as the one
 * that sorts first.
 */
final class BylineSteps {

	private BylineSteps() {
	}

	static List<Step> of(TransactionContext transaction) {
		List<Step> steps = new ArrayList<>(Step.split(CitationStatements.NAME_AUTHORS,
				rows(transaction.run(CitationStatements.READ_AUTHOR_NAMES).list())));
		steps.addAll(Step.split(CitationStatements.NAME_VENUES,
				rows(transaction.run(CitationStatements.READ_VENUE_NAMES).list())));
		return steps;
	}

	private static List<?> rows(List<Record> named) {
		List<Object> rows = new ArrayList<>();
		for (Record row : named) {
			String name = best(row.get(CitationStatements.NAMES).asList(Value::asString));
			if (!name.equals(row.get(Property.NAME).asString(""))) {
				rows.add(Map.of(Property.ID, row.get(Property.ID).asString(), Parameter.PROPERTIES,
						Map.of(Property.NAME, name)));
			}
		}
		return rows;
	}

	private static String best(List<String> names) {
		Map<String, Integer> counts = new TreeMap<>();
		names.forEach((name) -> counts.merge(name, 1, Integer::sum));
		return counts.entrySet()
			.stream()
			.min(Comparator.comparing((Map.Entry<String, Integer> name) -> -name.getValue())
				.thenComparing(Map.Entry::getKey))
			.orElseThrow()
			.getKey();
	}

}
