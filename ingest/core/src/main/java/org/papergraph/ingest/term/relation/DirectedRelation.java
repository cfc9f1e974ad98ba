/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.relation;

import java.util.ArrayList;
import java.util.List;

import org.papergraph.graph.model.RelationType;
import org.papergraph.graph.model.TermKey;

/**
 * A relation read along or against the order of the words.
 *
 * @param type the relation
 * @param along whether the head stands to the left
 */
record DirectedRelation(RelationType type, boolean along) {

	/** What a pair can be: nothing (index 0), or one of these (from index 1). */
	static final List<DirectedRelation> ALL = all();

	private static List<DirectedRelation> all() {
		List<DirectedRelation> all = new ArrayList<>();
		for (RelationType type : RelationType.values()) {
			all.add(new DirectedRelation(type, true));
			if (type != RelationType.COMPARED_WITH) {
				all.add(new DirectedRelation(type, false));
			}
		}
		return List.copyOf(all);
	}

	static List<String> labels() {
		List<String> labels = new ArrayList<>();
		labels.add("NONE");
		ALL.forEach((relation) -> labels.add(relation.type() + (relation.along() ? ">" : "<")));
		return labels;
	}

	/**
	 * {@return the keys as head and tail}
	 */
	List<TermKey> order(TermPair pair) {
		TermKey first = pair.first().key();
		TermKey second = pair.second().key();
		boolean keep = (this.type == RelationType.COMPARED_WITH) ? first.compareTo(second) < 0 : this.along;
		return keep ? List.of(first, second) : List.of(second, first);
	}

	boolean isAllowed(TermPair pair) {
		List<TermKey> order = order(pair);
		return RelationRules.allows(this.type, order.get(0).type(), order.get(1).type());
	}

}
