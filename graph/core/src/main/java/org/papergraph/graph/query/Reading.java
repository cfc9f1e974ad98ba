/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One read transaction.
 */
final class Reading {

	private static final Logger CYPHER = LoggerFactory.getLogger("papergraph.cypher");

	private final TransactionContext transaction;

	Reading(TransactionContext transaction) {
		this.transaction = transaction;
	}

	<T> List<T> rows(String statement, Map<String, ? extends @Nullable Object> parameters, Function<Record, T> view) {
		CYPHER.debug("{} with {}", statement, parameters.keySet());
		return this.transaction.run(statement, new HashMap<String, Object>(parameters)).list(view);
	}

	<T> Optional<T> row(String statement, Map<String, ? extends @Nullable Object> parameters,
			Function<Record, T> view) {
		return rows(statement, parameters, view).stream().findFirst();
	}

}
