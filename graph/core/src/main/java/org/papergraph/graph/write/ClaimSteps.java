/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphSchema.Relationship;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.cypher.statement.TermStatements;
import org.papergraph.graph.identity.ClaimTrust;
import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.write.CorpusFacts.Claim;
import org.papergraph.graph.write.CorpusFacts.ClaimId;

/**
 * Leads claims to the terms their keys stand for, and trusts them by the number of papers
 * that state the same. A claim whose two keys turn out to be one term becomes a loop: it
 * stays, so that it can come apart again when the naming changes.
 */
final class ClaimSteps {

	private ClaimSteps() {
	}

	static List<Step> of(List<Claim> claims, Map<TermKey, TermKey> canonical) {
		Map<Statement, Set<String>> papers = new HashMap<>();
		for (Claim claim : claims) {
			papers.computeIfAbsent(Statement.of(claim.id(), canonical), (key) -> new HashSet<>())
				.add(claim.id().paper());
		}
		Map<String, List<Object>> moves = new TreeMap<>();
		Map<String, List<Object>> trusts = new TreeMap<>();
		for (Claim claim : claims) {
			Statement wanted = Statement.of(claim.id(), canonical);
			if (!wanted.head().equals(claim.head()) || !wanted.tail().equals(claim.tail())) {
				rows(moves, claim).add(move(claim.id(), wanted));
			}
			double trust = ClaimTrust.of(papers.getOrDefault(wanted, Set.of()).size());
			if (!Objects.equals(claim.trust(), trust)) {
				rows(trusts, claim).add(trust(claim.id(), trust));
			}
		}
		List<Step> steps = new ArrayList<>();
		moves.forEach((type, rows) -> steps.addAll(Step.split(text(TermStatements.MOVE_CLAIM, type), rows)));
		trusts.forEach((type, rows) -> steps.addAll(Step.split(text(TermStatements.UPDATE_CLAIM, type), rows)));
		return steps;
	}

	private static List<Object> rows(Map<String, List<Object>> byType, Claim claim) {
		return byType.computeIfAbsent(claim.id().type(), (type) -> new ArrayList<>());
	}

	private static Map<String, Object> move(ClaimId id, Statement wanted) {
		Map<String, Object> row = identity(id);
		row.put(Parameter.FROM, wanted.head().id());
		row.put(Parameter.TO, wanted.tail().id());
		return row;
	}

	private static Map<String, Object> trust(ClaimId id, double trust) {
		Map<String, Object> row = identity(id);
		row.put(Parameter.PROPERTIES, Map.of(Property.TRUST, trust));
		return row;
	}

	private static Map<String, Object> identity(ClaimId id) {
		Map<String, Object> row = new HashMap<>();
		row.put(Property.PAPER, id.paper());
		row.put(Property.HEAD_KEY, id.headKey().id());
		row.put(Property.TAIL_KEY, id.tailKey().id());
		return row;
	}

	private static String text(Map<String, String> statements, String type) {
		return Objects.requireNonNull(statements.get(type), type);
	}

	/**
	 * What papers state, whatever words they use for it.
	 *
	 * @param type the relationship type
	 * @param head the term it starts from
	 * @param tail the term it leads to
	 */
	private record Statement(String type, TermKey head, TermKey tail) {

		static Statement of(ClaimId id, Map<TermKey, TermKey> canonical) {
			TermKey head = canonical.getOrDefault(id.headKey(), id.headKey());
			TermKey tail = canonical.getOrDefault(id.tailKey(), id.tailKey());
			// A comparison has no direction: it starts from the key that sorts first.
			boolean turned = id.type().equals(Relationship.COMPARED_WITH) && head.compareTo(tail) > 0;
			return turned ? new Statement(id.type(), tail, head) : new Statement(id.type(), head, tail);
		}

	}

}
