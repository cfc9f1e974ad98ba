/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import java.util.List;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;

import org.papergraph.cypher.GraphSchema;
import org.papergraph.cypher.GraphSchema.Property;

/**
 * What lies one step around papers and terms. Of a term that very many papers name, and
 * of a paper that very many cite, only the newest papers are read, as many as
 * {@link Parameters#SAMPLE} says. Every row is a pair of ids and what lies at the second.
 */
public final class NeighbourStatements {

	private static final Node PAPER = Patterns.paper("paper");

	private static final Node OTHER = Patterns.paper("other");

	private static final Node TERM = Patterns.term("term");

	private static final Node NEXT = Patterns.term("next");

	private static final Expression SAMPLE = Cypher.parameter(Parameters.SAMPLE);

	/** The terms that papers name. Takes the papers. */
	public static final String TERMS_OF_PAPERS = toTerm(papers().match(Patterns.names(Cypher.anyNode("paper"), TERM)),
			PAPER, TERM);

	/** The papers that papers cite. Takes the papers. */
	public static final String REFERENCES = toPaper(
			papers().match(Cypher.anyNode("paper").relationshipTo(OTHER, GraphSchema.Relationship.CITES)), PAPER,
			OTHER);

	/** The papers that cite papers. Takes the papers. */
	public static final String CITATIONS = toPaper(papers().call(Listings.newestCiting(PAPER, OTHER, SAMPLE), "paper"),
			PAPER, OTHER);

	/** The papers that name terms. Takes the terms. */
	public static final String PAPERS_OF_TERMS = toPaper(
			terms().call(Listings.newestNaming(TERM, PAPER, SAMPLE), "term"), TERM, PAPER);

	/** The terms of which papers claim something together with terms that are no hubs. */
	public static final String CLAIMED = toTerm(Cypher.match(TERM)
		.where(TERM.property(Property.ID)
			.in(Cypher.parameter(Parameters.TERMS))
			.and(TERM.property(Property.PAPER_COUNT).lte(Cypher.parameter(Parameters.HUB))))
		.match(Patterns.claimsEitherWay(Cypher.anyNode("term"), NEXT)), TERM, NEXT);

	/** What papers claim about pairs of the terms, which are few. */
	public static final String CLAIMS = claims();

	/** Who states which of the papers cite each other. */
	public static final String CITES = cites();

	private NeighbourStatements() {
	}

	private static OngoingReading papers() {
		return Cypher.match(PAPER).where(PAPER.property(Property.ID).in(Cypher.parameter(Parameters.PAPERS)));
	}

	private static OngoingReading terms() {
		return Cypher.match(TERM).where(TERM.property(Property.ID).in(Cypher.parameter(Parameters.TERMS)));
	}

	private static String toTerm(OngoingReading found, Node from, Node to) {
		return row(found, from, to, to.property(Property.NAME), to.property(Property.PAPER_COUNT));
	}

	private static String toPaper(OngoingReading found, Node from, Node to) {
		return row(found, from, to, Cypher.coalesce(to.property(Property.TITLE), to.property(Property.ID)),
				Patterns.citedBy(to));
	}

	private static String row(OngoingReading found, Node from, Node to, Expression name, Expression weight) {
		return Patterns.render(
				found
					.returningDistinct(from.property(Property.ID).as(Columns.FROM),
							to.property(Property.ID).as(Columns.TO), name.as(Columns.NAME), weight.as(Columns.WEIGHT))
					.build());
	}

	private static String claims() {
		org.neo4j.cypherdsl.core.Relationship claim = Patterns.claims(Cypher.anyNode("term"), NEXT).named("claim");
		Expression head = TERM.property(Property.ID);
		Expression tail = NEXT.property(Property.ID);
		return Patterns.render(terms().match(NEXT)
			.where(tail.in(Cypher.parameter(Parameters.TERMS)))
			.match(claim)
			.returning(List.of(head.as(Columns.FROM), tail.as(Columns.TO), Cypher.type(claim).as(Columns.RELATIONSHIP),
					claim.property(Property.PAPER).as(Property.PAPER),
					claim.property(Property.EVIDENCE).as(Property.EVIDENCE)))
			.orderBy(head.ascending(), tail.ascending(), claim.property(Property.CONFIDENCE).descending(),
					claim.property(Property.PAPER).ascending(), Cypher.type(claim).ascending())
			.build());
	}

	private static String cites() {
		org.neo4j.cypherdsl.core.Relationship cites = Cypher.anyNode("paper")
			.relationshipTo(Cypher.anyNode("other"), GraphSchema.Relationship.CITES)
			.named("cites");
		return Patterns.render(papers().match(OTHER)
			.where(OTHER.property(Property.ID).in(Cypher.parameter(Parameters.PAPERS)))
			.match(cites)
			.returning(PAPER.property(Property.ID).as(Columns.FROM), OTHER.property(Property.ID).as(Columns.TO),
					cites.property(Property.SOURCES).as(Property.SOURCES))
			.build());
	}

}
