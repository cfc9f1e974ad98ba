/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.neo4j.driver.TransactionContext;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.IdentityStatements;
import org.papergraph.cypher.statement.LedgerStatements;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphException;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.model.SourceFile;

/**
 * Takes sources away with what nothing else supports: what they say of papers, and papers
 * that no other source tells of. Terms, citations and names go with the next derivation.
 */
public final class SourceEditions {

	private static final String FILE = "file:";

	private static final int PAPERS_PER_TRANSACTION = 64;

	private final GraphConnection connection;

	/**
	 * Works on a graph.
	 * @param connection the database, its schema current
	 */
	public SourceEditions(GraphConnection connection) {
		this.connection = connection;
	}

	/**
	 * Removes every source that lay where one of these files lies now: a file that was
	 * read again with other content stands for itself alone. Streams and live queries
	 * have no editions.
	 * @param files the files as they were read now, all written already
	 * @return what changed
	 * @throws GraphException if the database fails
	 */
	public GraphChanges removeOlder(Collection<SourceFile> files) {
		List<String> places = files.stream().map(SourceFile::uri).filter((uri) -> uri.startsWith(FILE)).toList();
		Set<String> current = files.stream().map(SourceFile::sha256).collect(Collectors.toSet());
		Set<String> older = this.connection
			.read((transaction) -> find(transaction, LedgerStatements.FIND_EDITIONS, places, Property.SHA256));
		older.removeAll(current);
		return remove(older);
	}

	/**
	 * Finds sources.
	 * @param name a URI, the end of a path, or the start of a hash
	 * @return the URI of each source of that name, by hash
	 * @throws GraphException if the database fails
	 */
	public Map<String, String> find(String name) {
		Map<String, String> found = new TreeMap<>();
		this.connection
			.read((transaction) -> transaction
				.run(IdentityStatements.FIND_SOURCES, Map.<String, Object>of(Parameter.ROWS, List.of(name)))
				.list())
			.forEach((row) -> found.put(row.get(Property.SHA256).asString(), row.get(Property.URI).asString("")));
		return found;
	}

	/**
	 * Removes sources. Cut off, it can be run again; the sources go last.
	 * @param sources their hashes
	 * @return what changed
	 * @throws GraphException if the database fails
	 */
	public GraphChanges remove(Set<String> sources) {
		if (sources.isEmpty()) {
			return GraphChanges.NONE;
		}
		List<String> papers = List.copyOf(this.connection.read((transaction) -> find(transaction,
				IdentityStatements.FIND_BY_SOURCE, sources, IdentityStatements.PAPER)));
		GraphChanges changes = GraphChanges.NONE;
		for (int start = 0; start < papers.size(); start += PAPERS_PER_TRANSACTION) {
			List<String> some = papers.subList(start, Math.min(papers.size(), start + PAPERS_PER_TRANSACTION));
			changes = changes.plus(this.connection.write((transaction) -> remove(transaction, some, sources)));
		}
		List<Step> rest = Step.split(LedgerStatements.DELETE_SOURCES, List.copyOf(sources));
		return changes.plus(this.connection.write((transaction) -> Step.runAll(transaction, rest)));
	}

	private static GraphChanges remove(TransactionContext transaction, List<String> papers, Set<String> sources) {
		NameRules rules = PaperPairs.read(transaction);
		Collection<StoredPaper> stored = PaperNeighbourhood.ofPapers(transaction, papers, rules);
		return Step.runAll(transaction, BatchAssembler.assemble(WritePlan.without(stored, sources, rules)));
	}

	private static Set<String> find(TransactionContext transaction, String statement, Collection<String> rows,
			String column) {
		return new TreeSet<>(transaction.run(statement, Map.<String, Object>of(Parameter.ROWS, List.copyOf(rows)))
			.list((row) -> row.get(column).asString()));
	}

}
