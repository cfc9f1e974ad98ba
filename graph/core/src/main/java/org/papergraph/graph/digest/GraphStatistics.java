/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.digest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.neo4j.driver.TransactionContext;

import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Relationship;
import org.papergraph.cypher.GraphShape;
import org.papergraph.cypher.statement.InspectionStatements;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphException;

/**
 * How much the graph holds.
 *
 * @param papers papers that were read
 * @param stubs papers that are only cited
 * @param entries places in sources where papers were read
 * @param rejected records of sources that were not taken
 * @param citations statements that one paper cites another
 * @param unresolved references that name no paper
 * @param terms number of terms by kind, such as {@code Method}
 * @param relationships number of relationships by type, sorted
 */
public record GraphStatistics(long papers, long stubs, long entries, long rejected, long citations, long unresolved,
		Map<String, Long> terms, SortedMap<String, Long> relationships) {

	public GraphStatistics {
		terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
		relationships = Collections.unmodifiableSortedMap(new TreeMap<>(relationships));
	}

	/**
	 * Counts.
	 * @param connection the database
	 * @return the counts
	 * @throws GraphException if the database fails
	 */
	public static GraphStatistics of(GraphConnection connection) {
		return connection.read((transaction) -> {
			Map<String, Long> terms = new LinkedHashMap<>();
			GraphShape.TERM_LABELS.forEach((label) -> terms.put(label, nodes(transaction, label)));
			SortedMap<String, Long> relationships = new TreeMap<>();
			transaction.run(InspectionStatements.COUNT_RELATIONSHIPS)
				.forEachRemaining((row) -> relationships.put(row.get(InspectionStatements.TYPE).asString(),
						row.get(InspectionStatements.COUNT).asLong()));
			relationships.values().removeIf((count) -> count == 0);
			long stubs = nodes(transaction, Label.STUB);
			return new GraphStatistics(nodes(transaction, Label.PAPER) - stubs, stubs,
					relationships.getOrDefault(Relationship.READ_FROM, 0L),
					count(transaction, InspectionStatements.COUNT_REJECTED),
					relationships.getOrDefault(Relationship.CITES, 0L),
					count(transaction, InspectionStatements.COUNT_UNRESOLVED), terms, relationships);
		});
	}

	private static long nodes(TransactionContext transaction, String label) {
		return count(transaction, InspectionStatements.COUNT_NODES.getOrDefault(label, ""));
	}

	private static long count(TransactionContext transaction, String statement) {
		return transaction.run(statement).single().get(InspectionStatements.COUNT).asLong();
	}

}
