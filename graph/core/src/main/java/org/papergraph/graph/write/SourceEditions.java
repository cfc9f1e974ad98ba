/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.neo4j.driver.TransactionContext;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.LedgerStatements;
import org.papergraph.cypher.statement.PaperStatements;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphException;
import org.papergraph.graph.model.SourceFile;

/**
 * Takes older editions of files away: a file that was read again with other content
 * stands for itself alone. Streams and live queries have no editions.
 */
public final class SourceEditions {

	private static final String FILE = "file:";

	private final GraphConnection connection;

	/**
	 * Works on a graph.
	 * @param connection the database, its schema current
	 */
	public SourceEditions(GraphConnection connection) {
		this.connection = connection;
	}

	/**
	 * Removes every source that lay where one of these files lies now, and the papers,
	 * claims and organizations that nothing else supports. Terms go with the next
	 * derivation.
	 * @param files the files as they were read now, all written already
	 * @return what changed
	 * @throws GraphException if the database fails
	 */
	public GraphChanges removeOlder(Collection<SourceFile> files) {
		List<String> places = files.stream().map(SourceFile::uri).filter((uri) -> uri.startsWith(FILE)).toList();
		Set<String> current = files.stream().map(SourceFile::sha256).collect(Collectors.toSet());
		return this.connection.write((transaction) -> {
			Set<String> older = find(transaction, LedgerStatements.FIND_EDITIONS, places, Property.SHA256);
			older.removeAll(current);
			return older.isEmpty() ? GraphChanges.NONE : Step.runAll(transaction, removal(transaction, older));
		});
	}

	private static List<Step> removal(TransactionContext transaction, Set<String> sources) {
		List<String> papers = List
			.copyOf(find(transaction, LedgerStatements.FIND_ORPHANS, sources, LedgerStatements.PAPER));
		List<Step> steps = new ArrayList<>();
		new TreeMap<>(PaperStatements.CLEAR_CLAIMS)
			.forEach((type, statement) -> steps.addAll(Step.split(statement, papers)));
		steps.addAll(Step.split(LedgerStatements.DELETE_PAPERS, papers));
		steps.addAll(Step.split(LedgerStatements.DELETE_SOURCES, List.copyOf(sources)));
		steps.add(new Step(LedgerStatements.DELETE_ORGANIZATIONS, List.of()));
		return steps;
	}

	private static Set<String> find(TransactionContext transaction, String statement, Collection<String> rows,
			String column) {
		return new TreeSet<>(transaction.run(statement, Map.<String, Object>of(Parameter.ROWS, List.copyOf(rows)))
			.list((row) -> row.get(column).asString()));
	}

}
