/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.papergraph.cypher.GraphSchema.Relationship;
import org.papergraph.graph.model.Role;

/**
 * How a paper names a term: all edges between the two taken together.
 */
record TermLink(String paper, TermRef term, int paperCount, double idf, Evidence evidence, List<String> spans) {

	private static final Comparator<LinkRow> BEST_FIRST = Comparator.comparingDouble(LinkRow::confidence)
		.reversed()
		.thenComparing(LinkRow::key);

	/**
	 * {@return the links of each paper, by the term's id}
	 */
	static Map<String, Map<String, TermLink>> byPaper(List<LinkRow> rows) {
		return rows.stream()
			.collect(Collectors.groupingBy(LinkRow::paper, TreeMap::new, Collectors.groupingBy((row) -> row.term().id(),
					TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), TermLink::merge))));
	}

	private static TermLink merge(List<LinkRow> rows) {
		List<LinkRow> sorted = rows.stream().sorted(BEST_FIRST).toList();
		LinkRow best = sorted.get(0);
		Evidence evidence = new Evidence(role(sorted), best.confidence(),
				sorted.stream().mapToInt(LinkRow::count).sum(),
				sorted.stream().flatMap((row) -> row.surfaces().stream()).toList(), best.sentence());
		List<String> spans = sorted.stream().flatMap((row) -> row.spans().stream()).distinct().toList();
		return new TermLink(best.paper(), best.term(), best.paperCount(), best.idf(), evidence, spans);
	}

	private static @Nullable Role role(List<LinkRow> rows) {
		List<String> relationships = rows.stream().map(LinkRow::relationship).toList();
		if (relationships.contains(Relationship.INTRODUCES)) {
			return Role.INTRODUCED;
		}
		return relationships.contains(Relationship.USES) ? Role.USED : null;
	}

	TermEvidence termEvidence() {
		return new TermEvidence(this.term, this.evidence);
	}

}
