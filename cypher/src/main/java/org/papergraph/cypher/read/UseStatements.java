/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithoutWhere;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphSchema.Relationship;

/**
 * Which methods and datasets papers use together. Of a term that very many papers name,
 * the newest are looked at, as many as {@link Parameters#SAMPLE} says.
 */
public final class UseStatements {

	private static final Node TERM = Patterns.term("term");

	private static final Node OTHER = Patterns.term("other");

	private static final Node PAPER = Patterns.paper("paper");

	private static final Expression SAMPLE = Cypher.parameter(Parameters.SAMPLE);

	/**
	 * How many papers use one of some methods or datasets and one of others, with the
	 * newest paper.
	 */
	public static final String GRID = uses(OTHER.property(Property.ID).in(Cypher.parameter(Parameters.OTHERS)));

	/** The same with any method, or any dataset. */
	public static final String OF_TYPE = uses(
			OTHER.property(Property.ID).startsWith(Cypher.parameter(Parameters.PREFIX)));

	/** The methods, or datasets, that most papers name together with any term. */
	public static final String AROUND = around();

	/** The terms of a type that are related to a term. */
	public static final String RELATED = related();

	private UseStatements() {
	}

	private static OngoingReadingWithoutWhere sampled(Statement newest) {
		return Cypher.match(TERM)
			.where(TERM.property(Property.ID).in(Cypher.parameter(Parameters.TERMS)))
			.call(newest, TERM.getRequiredSymbolicName())
			.match(Patterns.uses(Cypher.anyNode("paper"), OTHER));
	}

	private static String uses(Condition wanted) {
		Expression term = TERM.property(Property.ID);
		Expression other = OTHER.property(Property.ID);
		return Patterns.render(sampled(Listings.newestUsing(TERM, PAPER, SAMPLE)).where(wanted)
			.returning(term.as(Columns.TERM), other.as(Property.ID), OTHER.property(Property.NAME).as(Property.NAME),
					OTHER.property(Property.PAPER_COUNT).as(Property.PAPER_COUNT),
					Cypher.countDistinct(PAPER).as(Columns.PAPERS), Cypher.min(Listings.place(PAPER)).as(Columns.PLACE))
			.orderBy(term.ascending(), other.ascending())
			.build());
	}

	private static String around() {
		Expression papers = Cypher.countDistinct(PAPER);
		return Patterns.render(sampled(Listings.newestNaming(TERM, PAPER, SAMPLE))
			.where(OTHER.property(Property.ID)
				.startsWith(Cypher.parameter(Parameters.PREFIX))
				.and(OTHER.property(Property.ID).in(Cypher.parameter(Parameters.TERMS)).not()))
			.returning(OTHER.property(Property.ID).as(Property.ID), OTHER.property(Property.NAME).as(Property.NAME),
					OTHER.property(Property.ALIASES).as(Property.ALIASES),
					OTHER.property(Property.PAPER_COUNT).as(Property.PAPER_COUNT), papers.as(Columns.PAPERS))
			.orderBy(Cypher.name(Columns.PAPERS).descending(), OTHER.property(Property.ID).ascending())
			.limit(Cypher.parameter(Parameters.LIMIT))
			.build());
	}

	private static String related() {
		org.neo4j.cypherdsl.core.Relationship edge = TERM.relationshipBetween(OTHER, Relationship.RELATED_TO)
			.named("edge");
		return Patterns.render(Cypher.match(edge)
			.where(TERM.property(Property.ID)
				.in(Cypher.parameter(Parameters.TERMS))
				.and(OTHER.property(Property.ID).startsWith(Cypher.parameter(Parameters.PREFIX))))
			.returning(OTHER.property(Property.ID).as(Property.ID), OTHER.property(Property.NAME).as(Property.NAME),
					OTHER.property(Property.ALIASES).as(Property.ALIASES),
					OTHER.property(Property.PAPER_COUNT).as(Property.PAPER_COUNT))
			.orderBy(edge.property(Property.WEIGHT).descending(), OTHER.property(Property.ID).ascending())
			.limit(Cypher.parameter(Parameters.LIMIT))
			.build());
	}

}
