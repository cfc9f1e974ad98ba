/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query.saved;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;

import org.papergraph.cypher.queries.SavedQuery;
import org.papergraph.cypher.queries.SavedQueryParameter;
import org.papergraph.graph.connection.GraphConnection;

/**
 * Runs saved queries in read transactions with a time limit. Safe for use by many
 * threads.
 */
public final class SavedQueryRunner {

	private final GraphConnection connection;

	private final Duration timeout;

	/**
	 * Makes a runner.
	 * @param connection the database; it stays the caller's to close
	 * @param timeout how long one query may take; the server stops it then
	 */
	public SavedQueryRunner(GraphConnection connection, Duration timeout) {
		this.connection = connection;
		this.timeout = timeout;
	}

	/**
	 * Runs a query.
	 * @param query the query
	 * @param given values for its parameters, as a person typed them; the others keep
	 * their defaults
	 * @return the answer
	 * @throws IllegalArgumentException when the query has no such parameter, or a number
	 * is asked for and none was typed
	 */
	public SavedQueryAnswer run(SavedQuery query, Map<String, String> given) {
		Map<String, Object> values = values(query, given);
		return this.connection.read((transaction) -> {
			Result result = transaction.run(query.statement(), values);
			List<String> columns = result.keys();
			return new SavedQueryAnswer(columns, result.list(SavedQueryRunner::plain));
		}, this.timeout);
	}

	private static List<@Nullable Object> plain(Record row) {
		return row.values().stream().map(PlainValue::of).collect(Collectors.toList());
	}

	private static Map<String, Object> values(SavedQuery query, Map<String, String> given) {
		Map<String, Object> values = new HashMap<>();
		query.parameters().forEach((parameter) -> values.put(parameter.name(), parameter.defaultValue()));
		given.forEach((name, text) -> values.put(name,
				query.parameter(name).orElseThrow(() -> unknown(query, name)).valueOf(text)));
		return values;
	}

	private static IllegalArgumentException unknown(SavedQuery query, String name) {
		String known = query.parameters().stream().map(SavedQueryParameter::name).collect(Collectors.joining(", "));
		return new IllegalArgumentException("The query %s has no parameter %s: %s".formatted(query.name(), name,
				known.isEmpty() ? "it takes none." : "it takes " + known + "."));
	}

}
