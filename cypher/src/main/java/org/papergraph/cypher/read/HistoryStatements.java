/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWith;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphSchema.Relationship;

/**
 * When papers named a term, and which introduced it.
 */
public final class HistoryStatements {

	private static final Node PAPER = Patterns.paper("paper");

	private static final Node TERM = Patterns.termWithId("term");

	private static final SymbolicName RANK = Cypher.name(Columns.RANK);

	/** How many papers name a term in each year. Takes its id. */
	public static final String YEARS = years();

	/** The first paper that names a term. Takes its id. */
	public static final String FIRST = first();

	/** The papers that introduce a term, the earliest first. Takes its id and a limit. */
	public static final String INTRODUCERS = introducers(false);

	/** A following page. */
	public static final String INTRODUCERS_AFTER = introducers(true);

	private HistoryStatements() {
	}

	private static String years() {
		org.neo4j.cypherdsl.core.Relationship edge = Patterns.names(PAPER, TERM).named("edge");
		Expression introduces = Cypher.caseExpression()
			.when(Cypher.type(edge).eq(Cypher.literalOf(Relationship.INTRODUCES)))
			.then(PAPER.getRequiredSymbolicName());
		Expression year = PAPER.property(Property.YEAR);
		return Patterns.render(Cypher.match(edge)
			.returning(year.as(Property.YEAR), Cypher.countDistinct(PAPER).as(Columns.PAPERS),
					Cypher.countDistinct(introduces).as(Columns.INTRODUCED))
			.orderBy(year)
			.build());
	}

	private static String first() {
		return Patterns.render(Cypher.match(Patterns.names(PAPER, TERM))
			.where(PAPER.property(Property.YEAR).isNotNull())
			.withDistinct(PAPER)
			.returning(PaperSearchStatements.summary(PAPER, PAPER.property(Property.YEAR).as(Columns.RANK)))
			.orderBy(PAPER.property(Property.YEAR).ascending(), PAPER.property(Property.PUBLISHED_ON).ascending(),
					PAPER.property(Property.ID).ascending())
			.limit(1)
			.build());
	}

	/** The rank is the year below zero, so that the earliest has the highest. */
	private static String introducers(boolean after) {
		Expression title = PAPER.property(Property.TITLE);
		Expression id = PAPER.property(Property.ID);
		Expression year = Cypher.coalesce(PAPER.property(Property.YEAR), Cypher.literalOf(9999));
		OrderableOngoingReadingAndWithWithoutWhere ranked = Cypher
			.match(PAPER.relationshipTo(TERM, Relationship.INTRODUCES))
			.withDistinct(PAPER.getRequiredSymbolicName(), Cypher.literalOf(0).subtract(year).as(Columns.RANK));
		OrderableOngoingReadingAndWith page = after ? ranked.where(Patterns.after(RANK, title, id)) : ranked;
		return Patterns.render(page.returning(PaperSearchStatements.summary(PAPER, RANK))
			.orderBy(Patterns.order(RANK, title, id))
			.limit(Cypher.parameter(Parameters.LIMIT))
			.build());
	}

}
