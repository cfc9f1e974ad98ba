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
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingAndWith;
import org.neo4j.cypherdsl.core.Where;

import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphSchema.Relationship;

/**
 * Walks along listings of papers in their order. Each step looks at a bounded number of
 * papers and says which of them meet the conditions, so that no question has to read all
 * papers of a term to find out that few of them fit.
 */
public final class WalkStatements {

	private static final Node PAPER = Patterns.paper("paper");

	private static final Node ANCHOR = Patterns.term("anchor");

	/** The papers of one of some terms, the newest first. */
	public static final String OF_TERMS = ofTerms();

	/** All papers, the newest first. */
	public static final String NEWEST = all(Property.NEWEST);

	/** All papers, the most influential first. */
	public static final String MOST_INFLUENTIAL = all(Property.INFLUENTIAL);

	/** All papers of one of some terms that are few; they come in no order. */
	public static final String ALL_OF_FEW = allOfFew();

	/** Listings of papers by their ids; they come in no order. */
	public static final String SUMMARIES = summaries();

	private WalkStatements() {
	}

	private static String ofTerms() {
		Expression window = Cypher.parameter(Parameters.WINDOW);
		return Patterns.render(fitting(Cypher.match(ANCHOR)
			.where(ANCHOR.property(Property.ID).in(Cypher.parameter(Parameters.ANCHOR)))
			.call(Listings.naming(ANCHOR, PAPER, window), ANCHOR.getRequiredSymbolicName())
			.withDistinct(PAPER.getRequiredSymbolicName(), Listings.place(PAPER).as(Columns.PLACE))
			.orderBy(Cypher.name(Columns.PLACE).ascending())
			.limit(window)));
	}

	private static String all(String order) {
		Expression place = PAPER.property(order);
		return Patterns.render(fitting(Cypher.match(PAPER)
			.where(place.gt(Cypher.parameter(Parameters.AFTER_PLACE))
				.and(place.lt(Cypher.parameter(Parameters.UNTIL_PLACE))))
			.with(PAPER.getRequiredSymbolicName(), place.as(Columns.PLACE))
			.orderBy(Cypher.name(Columns.PLACE).ascending())
			.limit(Cypher.parameter(Parameters.WINDOW))));
	}

	private static String allOfFew() {
		Expression place = PAPER.property(Property.INFLUENTIAL);
		return Patterns.render(fitting(Cypher.match(Patterns.names(PAPER, ANCHOR))
			.where(ANCHOR.property(Property.ID).in(Cypher.parameter(Parameters.ANCHOR)))
			.and(place.gt(Cypher.parameter(Parameters.AFTER_PLACE)))
			.withDistinct(PAPER.getRequiredSymbolicName(), place.as(Columns.PLACE))
			.orderBy(Cypher.name(Columns.PLACE).ascending())
			.limit(Cypher.parameter(Parameters.WINDOW))));
	}

	private static org.neo4j.cypherdsl.core.Statement fitting(OngoingReadingAndWith window) {
		return window
			.returning(PAPER.property(Property.ID).as(Property.ID), Cypher.name(Columns.PLACE),
					conditions().as(Columns.FITS))
			.orderBy(Cypher.name(Columns.PLACE).ascending())
			.build();
	}

	/**
	 * The conditions of {@link Parameters#OTHERS}, {@link Parameters#SOURCE} and
	 * {@link Parameters#YEAR}.
	 */
	static Condition conditions() {
		Node term = Patterns.term("term");
		Node source = Cypher.node(Label.SOURCE).named("from");
		Expression ids = Cypher.name("ids");
		Expression wanted = Cypher.parameter(Parameters.SOURCE);
		Condition namesOthers = Cypher.all("ids")
			.in(Cypher.parameter(Parameters.OTHERS))
			.where(Cypher.exists(List.of(Patterns.names(PAPER, term)), Where.from(term.property(Property.ID).in(ids))));
		Condition readThere = wanted.isNull()
			.or(Cypher.exists(List.of(PAPER.relationshipTo(source, Relationship.READ_FROM)), Where
				.from(source.property(Property.URI).eq(wanted).or(source.property(Property.FORMAT).eq(wanted)))));
		Expression year = Cypher.parameter(Parameters.YEAR);
		return namesOthers.and(readThere).and(year.isNull().or(PAPER.property(Property.YEAR).eq(year)));
	}

	private static String summaries() {
		return Patterns.render(Cypher.match(PAPER)
			.where(PAPER.property(Property.ID).in(Cypher.parameter(Parameters.PAPERS)))
			.returning(PaperSearchStatements.summary(PAPER, Cypher.literalOf(0).as(Columns.RANK)))
			.build());
	}

}
