/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.DerivedStatements;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphException;
import org.papergraph.graph.identity.NameRule;
import org.papergraph.graph.identity.NameRules;

/**
 * The lists of rules about names that the graph keeps, by their id, so that later runs
 * honour them without being told again.
 *
 * @param lists the rules of each list
 */
public record NameLists(Map<String, NameRules> lists) {

	/** The list of pairs that a user wrote. */
	public static final String PAIRS = "pairs";

	/** The list of synonyms from vocabularies. */
	public static final String VOCABULARY = "vocabulary";

	public NameLists {
		lists = Map.copyOf(lists);
	}

	/**
	 * Reads the lists of a graph.
	 * @param connection the database
	 * @return its lists
	 * @throws GraphException if the database fails
	 */
	public static NameLists of(GraphConnection connection) {
		return connection.read(NameLists::read);
	}

	static NameLists read(TransactionContext transaction) {
		Map<String, NameRules> lists = new TreeMap<>();
		transaction.run(DerivedStatements.READ_NAME_LISTS)
			.forEachRemaining((row) -> lists.put(row.get(Property.ID).asString(), new NameRules(
					row.get(Property.LINES).asList(Value::asString).stream().map(NameRule::parse).toList())));
		return new NameLists(lists);
	}

	/**
	 * {@return the rules of all lists about names of terms}
	 */
	public NameRules rules() {
		return this.lists.entrySet()
			.stream()
			.filter((list) -> !list.getKey().equals(PaperPairs.LIST))
			.map(Map.Entry::getValue)
			.reduce(NameRules.NONE, NameRules::plus);
	}

	/**
	 * {@return these lists, those of the others in place of the ones with the same id}
	 */
	public NameLists with(NameLists others) {
		Map<String, NameRules> lists = new TreeMap<>(this.lists);
		lists.putAll(others.lists);
		return new NameLists(lists);
	}

	/**
	 * Puts these lists in place of those that the graph keeps under the same ids. Writes
	 * only what differs; of an empty list nothing is left.
	 * @param connection the database, its schema current
	 * @return what changed
	 * @throws GraphException if the database fails
	 */
	public GraphChanges save(GraphConnection connection) {
		return connection.write((transaction) -> {
			NameLists stored = read(transaction);
			List<Object> changed = new ArrayList<>();
			List<Object> emptied = new ArrayList<>();
			new TreeMap<>(this.lists).forEach((id, rules) -> {
				if (rules.equals(stored.lists.getOrDefault(id, NameRules.NONE))) {
					return;
				}
				if (rules.all().isEmpty()) {
					emptied.add(Map.of(Property.ID, id));
				}
				else {
					changed.add(row(id, rules));
				}
			});
			List<Step> steps = new ArrayList<>(Step.split(DerivedStatements.SAVE_NAME_LISTS, changed));
			steps.addAll(Step.split(DerivedStatements.DELETE_NAME_LISTS, emptied));
			return Step.runAll(transaction, steps);
		});
	}

	private static Map<String, Object> row(String id, NameRules rules) {
		List<String> lines = rules.all().stream().map(NameRule::line).toList();
		return Map.of(Property.ID, id, Parameter.PROPERTIES, Map.of(Property.LINES, lines));
	}

}
