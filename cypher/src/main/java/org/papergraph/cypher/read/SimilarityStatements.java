/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.papergraph.cypher.GraphSchema.Property;

/**
 * Which terms papers share. A shared term counts by its inverse document frequency, so
 * that a term of every other paper adds next to nothing.
 */
public final class SimilarityStatements {

	private static final Node PAPER = Patterns.paperWithId("paper");

	private static final Node TERM = Patterns.term("term");

	private static final Node OTHER = Patterns.paper("other");

	private static final SymbolicName RANK = Cypher.name(Columns.RANK);

	/**
	 * One row per edge from one of the papers to a term that the paper asked for names
	 * too.
	 */
	public static final String SHARED = shared();

	/**
	 * The two papers that share the most. Looks only at terms that are no hubs and that
	 * few papers name; takes both limits.
	 */
	public static final String CLOSEST_PAIR = closestPair();

	private SimilarityStatements() {
	}

	private static String shared() {
		org.neo4j.cypherdsl.core.Relationship edge = Patterns.names(OTHER, TERM).named("edge");
		// Collected first, or the planner may go from the terms, of which one can be a
		// hub.
		return Patterns.render(Cypher.match(Patterns.names(PAPER, TERM))
			.with(Cypher.collectDistinct(TERM).as("named"))
			.match(OTHER)
			.where(OTHER.property(Property.ID).in(Cypher.parameter(Parameters.PAPERS)))
			.match(edge)
			.where(TERM.getRequiredSymbolicName().in(Cypher.name("named")))
			.returning(PaperStatements.edge(OTHER, edge, TERM))
			.build());
	}

	private static String closestPair() {
		Node first = Patterns.paper(Columns.FIRST);
		Node second = Patterns.paper(Columns.SECOND);
		Expression firstId = first.property(Property.ID);
		Expression secondId = second.property(Property.ID);
		Condition telling = TERM.property(Property.PAPER_COUNT)
			.gt(Cypher.literalOf(1))
			.and(TERM.property(Property.PAPER_COUNT).lte(Cypher.parameter(Parameters.MOST_PAPERS)));
		return Patterns.render(Cypher.match(TERM)
			.where(telling)
			.with(TERM.getRequiredSymbolicName())
			.orderBy(TERM.property(Property.PAPER_COUNT).descending(), TERM.property(Property.ID).ascending())
			.limit(Cypher.parameter(Parameters.MOST_TERMS))
			.match(Patterns.names(first, TERM))
			.withDistinct(TERM.getRequiredSymbolicName(), first.getRequiredSymbolicName())
			.match(Patterns.names(second, TERM))
			.where(firstId.lt(secondId))
			.withDistinct(TERM.getRequiredSymbolicName(), first.getRequiredSymbolicName(),
					second.getRequiredSymbolicName())
			.with(first.getRequiredSymbolicName(), second.getRequiredSymbolicName(),
					Patterns.idfSum(TERM).as(Columns.RANK))
			.returning(firstId.as(Columns.FIRST), secondId.as(Columns.SECOND))
			.orderBy(RANK.descending(), firstId.ascending(), secondId.ascending())
			.limit(1)
			.build());
	}

}
