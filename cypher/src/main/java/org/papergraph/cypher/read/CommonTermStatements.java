/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import java.util.List;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.papergraph.cypher.GraphSchema.Property;

/**
 * Which terms the papers of one term and the papers of another name alike.
 */
public final class CommonTermStatements {

	private static final Node TERM = Patterns.term("term");

	private static final Node PAPER = Patterns.paper("paper");

	private static final Node OTHER = Patterns.term("other");

	/**
	 * The terms that papers of both terms name. A term counts by the smaller of the two
	 * numbers of papers, times its idf. Takes the two ids, how many papers of each are
	 * looked at, and a limit.
	 */
	public static final String COMMON = common();

	private CommonTermStatements() {
	}

	private static String common() {
		SymbolicName ofFirst = Cypher.name(Columns.PAPERS_OF_FIRST);
		SymbolicName ofSecond = Cypher.name(Columns.PAPERS_OF_SECOND);
		Expression both = Cypher.listOf(Cypher.parameter(Parameters.FIRST), Cypher.parameter(Parameters.SECOND));
		Expression fewer = Cypher.caseExpression().when(ofFirst.lt(ofSecond)).then(ofFirst).elseDefault(ofSecond);
		Condition named = ofFirst.gt(Cypher.literalOf(0)).and(ofSecond.gt(Cypher.literalOf(0)));
		Expression id = OTHER.property(Property.ID);
		return Patterns.render(Cypher.match(TERM)
			.where(TERM.property(Property.ID).in(both))
			.call(Listings.newestNaming(TERM, PAPER, Cypher.parameter(Parameters.SAMPLE)),
					TERM.getRequiredSymbolicName())
			.match(Patterns.names(Cypher.anyNode("paper"), OTHER))
			.where(id.in(both).not())
			.with(OTHER.getRequiredSymbolicName(), papersOf(Parameters.FIRST).as(Columns.PAPERS_OF_FIRST),
					papersOf(Parameters.SECOND).as(Columns.PAPERS_OF_SECOND),
					example(Parameters.FIRST).as(Columns.FIRST), example(Parameters.SECOND).as(Columns.SECOND))
			.where(named)
			.returning(List.of(id.as(Property.ID), OTHER.property(Property.NAME).as(Property.NAME),
					OTHER.property(Property.PAPER_COUNT).as(Property.PAPER_COUNT), ofFirst, ofSecond,
					Cypher.name(Columns.FIRST), Cypher.name(Columns.SECOND)))
			.orderBy(fewer.multiply(OTHER.property(Property.IDF)).descending(), id.ascending())
			.limit(Cypher.parameter(Parameters.LIMIT))
			.build());
	}

	private static Expression papersOf(String side) {
		return Cypher.countDistinct(paperOf(side, PAPER.getRequiredSymbolicName()));
	}

	private static Expression example(String side) {
		return Cypher.min(paperOf(side, PAPER.property(Property.ID)));
	}

	private static Expression paperOf(String side, Expression value) {
		return Cypher.caseExpression().when(TERM.property(Property.ID).eq(Cypher.parameter(side))).then(value);
	}

}
