/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import org.jspecify.annotations.Nullable;

import org.papergraph.cypher.GraphSchema.Relationship;
import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.TermType;

/**
 * Which relationship leads from a paper to a term.
 */
final class LinkType {

	private LinkType() {
	}

	static String of(TermType type, @Nullable Role role) {
		return switch (type) {
			case METHOD, DATASET -> (role == Role.INTRODUCED) ? Relationship.INTRODUCES : Relationship.USES;
			case TASK -> Relationship.ADDRESSES;
			case METRIC -> Relationship.REPORTS;
			case CONCEPT -> Relationship.DISCUSSES;
		};
	}

}
