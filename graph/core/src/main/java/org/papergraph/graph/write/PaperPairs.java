/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.neo4j.driver.TransactionContext;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.DerivedStatements;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphException;
import org.papergraph.graph.identity.NameRule;
import org.papergraph.graph.identity.NameRules;

/**
 * What a user says of pairs of papers, which the graph keeps: that two identifiers belong
 * to one paper, or never.
 */
public final class PaperPairs {

	/** The list under which the graph keeps the pairs. */
	static final String LIST = "papers";

	private PaperPairs() {
	}

	/**
	 * Reads the pairs of a graph.
	 * @param connection the database
	 * @return its pairs
	 * @throws GraphException if the database fails
	 */
	public static NameRules of(GraphConnection connection) {
		return connection.read(PaperPairs::read);
	}

	static NameRules read(TransactionContext transaction) {
		return NameLists.read(transaction).lists().getOrDefault(LIST, NameRules.NONE);
	}

	/**
	 * Puts pairs in place of those that the graph keeps, and joins and parts papers as
	 * they say. Papers whose text changes lose their terms until they are extracted.
	 * @param connection the database, its schema current
	 * @param pairs the pairs
	 * @return what changed
	 * @throws GraphException if the database fails
	 */
	public static GraphChanges save(GraphConnection connection, NameRules pairs) {
		return connection.write((transaction) -> {
			NameRules before = read(transaction);
			Set<String> concerned = new TreeSet<>();
			before.all().stream().filter((rule) -> !pairs.all().contains(rule)).forEach((rule) -> add(rule, concerned));
			pairs.all().stream().filter((rule) -> !before.all().contains(rule)).forEach((rule) -> add(rule, concerned));
			if (concerned.isEmpty()) {
				return GraphChanges.NONE;
			}
			GraphChanges changes = pairs.all().isEmpty()
					? new Step(DerivedStatements.DELETE_NAME_LISTS, List.of(Map.of(Property.ID, LIST))).run(transaction)
					: new Step(DerivedStatements.SAVE_NAME_LISTS,
							List.of(Map.of(Property.ID, LIST, Parameter.PROPERTIES,
									Map.of(Property.LINES, pairs.all().stream().map(NameRule::line).toList()))))
						.run(transaction);
			WritePlan plan = WritePlan.of(PaperNeighbourhood.of(transaction, concerned, pairs), List.of(), List.of(),
					"", pairs);
			return changes.plus(Step.runAll(transaction, BatchAssembler.assemble(plan)));
		});
	}

	private static void add(NameRule rule, Set<String> identifiers) {
		identifiers.add(rule.one());
		identifiers.add(rule.other());
	}

}
