/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphEnds;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.read.ExportStatements;
import org.papergraph.cypher.read.Parameters;

/**
 * The nodes of a selection: its papers, what they are directly joined with, and the
 * aliases of their terms. Papers that they cite belong to it only if they are selected
 * themselves.
 */
final class SelectedNodes {

	private static final Comparator<List<String>> ORDER = Comparator.comparing(Object::toString);

	private final Map<String, SortedSet<List<String>>> identities = new TreeMap<>();

	private SelectedNodes() {
	}

	static SelectedNodes around(SimpleQueryRunner transaction, Collection<String> papers) {
		SelectedNodes nodes = new SelectedNodes();
		papers.forEach((paper) -> nodes.of(Label.PAPER).add(List.of(paper)));
		Map<String, Object> parameters = Map.of(Parameters.PAPERS, List.copyOf(papers));
		GraphEnds.byType().forEach((type, ends) -> {
			boolean fromPaper = ends.from().equals(Label.PAPER);
			if (fromPaper != ends.to().equals(Label.PAPER)) {
				nodes.add(fromPaper ? ends.to() : ends.from(), transaction, ExportStatements.around(type), parameters);
			}
		});
		List<String> terms = nodes.of(Label.TERM).stream().map((identity) -> identity.get(0)).toList();
		nodes.add(Label.ALIAS, transaction, ExportStatements.ALIASES, Map.of(Parameters.TERMS, terms));
		return nodes;
	}

	private void add(String label, SimpleQueryRunner transaction, String statement, Map<String, Object> parameters) {
		transaction.run(statement, parameters)
			.forEachRemaining((row) -> of(label).add(row.get(ExportStatements.IDENTITY).asList(Value::asString)));
	}

	private SortedSet<List<String>> of(String label) {
		return this.identities.computeIfAbsent(label, (name) -> new TreeSet<>(ORDER));
	}

	List<List<String>> identities(String label) {
		return new ArrayList<>(of(label));
	}

	boolean contains(NodeRef node) {
		return of(node.label()).contains(node.identity());
	}

}
