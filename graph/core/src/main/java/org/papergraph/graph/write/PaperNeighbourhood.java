/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.papergraph.cypher.statement.IdentityStatements;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.cypher.statement.PaperStatements;
import org.papergraph.graph.identity.NameRule;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.identity.NameVerdict;

/**
 * The stored papers that are connected by identifiers, directly or through others, so
 * that a decision about one of them depends on none outside.
 */
final class PaperNeighbourhood {

	private final TransactionContext transaction;

	private final Map<String, Set<String>> partners = new HashMap<>();

	private final Map<String, StoredPaper> papers = new TreeMap<>();

	private final Set<String> asked = new TreeSet<>();

	private PaperNeighbourhood(TransactionContext transaction, NameRules rules) {
		this.transaction = transaction;
		for (NameRule rule : rules.of(NameVerdict.ALWAYS)) {
			this.partners.computeIfAbsent(rule.one(), (one) -> new TreeSet<>()).add(rule.other());
			this.partners.computeIfAbsent(rule.other(), (other) -> new TreeSet<>()).add(rule.one());
		}
	}

	/**
	 * {@return the papers connected with any of these identifiers, sorted by id}
	 */
	static Collection<StoredPaper> of(TransactionContext transaction, Collection<String> identifiers, NameRules rules) {
		PaperNeighbourhood neighbourhood = new PaperNeighbourhood(transaction, rules);
		neighbourhood.grow(new TreeSet<>(identifiers));
		return neighbourhood.papers.values();
	}

	/**
	 * {@return the papers with these ids and all connected with them, sorted by id}
	 */
	static Collection<StoredPaper> ofPapers(TransactionContext transaction, Collection<String> ids, NameRules rules) {
		Set<String> identifiers = new TreeSet<>();
		transaction.run(IdentityStatements.FIND_BY_ID, Map.<String, Object>of(Parameter.ROWS, List.copyOf(ids)))
			.forEachRemaining(
					(row) -> identifiers.addAll(row.get(IdentityStatements.IDENTIFIERS).asList(Value::asString)));
		return of(transaction, identifiers, rules);
	}

	private void grow(Set<String> identifiers) {
		Set<String> open = withPartners(identifiers);
		while (!open.isEmpty()) {
			this.asked.addAll(open);
			List<String> found = ids(open);
			found.removeAll(this.papers.keySet());
			Set<String> next = new TreeSet<>();
			for (StoredPaper paper : read(found)) {
				this.papers.put(paper.id(), paper);
				next.addAll(paper.surroundings().identifiers());
			}
			open = withPartners(next);
			open.removeAll(this.asked);
		}
	}

	private Set<String> withPartners(Set<String> identifiers) {
		Set<String> all = new TreeSet<>(identifiers);
		identifiers.forEach((identifier) -> all.addAll(this.partners.getOrDefault(identifier, Set.of())));
		return all;
	}

	private List<String> ids(Set<String> identifiers) {
		return new ArrayList<>(this.transaction
			.run(IdentityStatements.FIND_BY_IDENTIFIER,
					Map.<String, Object>of(Parameter.ROWS, List.copyOf(identifiers)))
			.list((row) -> row.get(IdentityStatements.PAPER).asString()));
	}

	private List<StoredPaper> read(List<String> ids) {
		return ids.isEmpty() ? List.of()
				: this.transaction.run(PaperStatements.FIND, Map.<String, Object>of(Parameter.ROWS, ids))
					.list(StoredPaper::of);
	}

}
