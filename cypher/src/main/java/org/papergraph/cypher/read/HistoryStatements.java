/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphSchema.Relationship;

/**
 * When papers named a term, and which introduced it.
 */
public final class HistoryStatements {

	private static final Node PAPER = Patterns.paper("paper");

	private static final Node TERM = Patterns.termWithId("term");

	/** How many papers name a term in each year, as it was derived. Takes its id. */
	public static final String YEARS = years();

	/**
	 * The first paper that names a term, between two places of the listing. Takes its id.
	 */
	public static final String FIRST = first();

	/**
	 * The papers that introduce a term, the earliest first, from a place in the listing
	 * back to another one. Takes its id and a limit.
	 */
	public static final String INTRODUCERS = introducers();

	private HistoryStatements() {
	}

	private static String years() {
		return Patterns.render(Cypher.match(TERM)
			.returning(TERM.property(Property.YEARS).as(Property.YEARS),
					TERM.property(Property.YEAR_PAPERS).as(Property.YEAR_PAPERS),
					TERM.property(Property.YEAR_INTRODUCED).as(Property.YEAR_INTRODUCED))
			.build());
	}

	private static String first() {
		return oldest(Listings.oldestNaming(TERM, PAPER, Cypher.literalOf(1)), Cypher.literalOf(1));
	}

	private static String introducers() {
		Expression limit = Cypher.parameter(Parameters.LIMIT);
		return oldest(Listings.oldest(Relationship.INTRODUCES, TERM, PAPER, limit), limit);
	}

	private static String oldest(Statement listing, Expression limit) {
		return Patterns.render(Cypher.match(TERM)
			.call(listing, TERM.getRequiredSymbolicName())
			.withDistinct(PAPER)
			.returning(PaperSearchStatements.summary(PAPER, Listings.place(PAPER).as(Columns.PLACE)))
			.orderBy(Cypher.name(Columns.PLACE).descending())
			.limit(limit)
			.build());
	}

}
