/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.relation;

import java.util.EnumSet;
import java.util.Set;

import org.papergraph.graph.model.RelationType;
import org.papergraph.graph.model.TermType;

/**
 * Which types of terms a relation may join.
 */
final class RelationRules {

	private static final Set<TermType> WORK = EnumSet.of(TermType.METHOD, TermType.TASK);

	/**
	 * People call concepts and metrics part or kind of another too seldom to learn from.
	 */
	private static final Set<TermType> PARTS = EnumSet.of(TermType.METHOD, TermType.TASK, TermType.DATASET);

	private RelationRules() {
	}

	static boolean allows(RelationType relation, TermType head, TermType tail) {
		return switch (relation) {
			case USED_FOR -> head == TermType.METHOD && WORK.contains(tail);
			case EVALUATED_ON -> WORK.contains(head) && tail == TermType.DATASET;
			case COMPARED_WITH -> head == TermType.METHOD && tail == TermType.METHOD;
			case MEASURED_BY -> WORK.contains(head) && tail == TermType.METRIC;
			case PART_OF -> head == tail && PARTS.contains(head);
			case SUBTYPE_OF -> head == tail && PARTS.contains(head);
		};
	}

	/** Whether any relation may join two types, in either direction. */
	static boolean allowsAny(TermType one, TermType other) {
		for (RelationType relation : RelationType.values()) {
			if (allows(relation, one, other) || allows(relation, other, one)) {
				return true;
			}
		}
		return false;
	}

}
