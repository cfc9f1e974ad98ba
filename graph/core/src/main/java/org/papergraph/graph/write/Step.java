/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.TransactionContext;

import org.papergraph.cypher.statement.Parameter;

/**
 * One statement and the rows it works through.
 *
 * @param statement Cypher that unwinds the parameter {@code rows}
 * @param rows maps or ids
 */
record Step(String statement, List<?> rows) {

	private static final int ROWS_PER_STEP = 1000;

	/**
	 * {@return the steps that work through all rows, some thousand at a time; none when
	 * there are no rows}
	 */
	static List<Step> split(String statement, List<?> rows) {
		List<Step> steps = new ArrayList<>();
		for (int start = 0; start < rows.size(); start += ROWS_PER_STEP) {
			steps.add(new Step(statement, rows.subList(start, Math.min(rows.size(), start + ROWS_PER_STEP))));
		}
		return steps;
	}

	GraphChanges run(TransactionContext transaction) {
		return GraphChanges.of(transaction.run(this.statement, Map.<String, Object>of(Parameter.ROWS, this.rows))
			.consume()
			.counters());
	}

	static GraphChanges runAll(TransactionContext transaction, List<Step> steps) {
		return steps.stream().map((step) -> step.run(transaction)).reduce(GraphChanges.NONE, GraphChanges::plus);
	}

}
