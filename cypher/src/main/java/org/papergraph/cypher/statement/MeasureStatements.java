/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.statement;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;

import org.papergraph.cypher.GraphSchema;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphShape;

/**
 * Statements that read and store what questions would take too long to work out: how much
 * papers matter, in which years papers name terms, which terms form a community.
 */
public final class MeasureStatements {

	/** Column: a year. */
	public static final String YEAR = Property.YEAR;

	/** Column: a number of papers. */
	public static final String PAPERS = Property.PAPERS;

	/** Column: how many of them introduce a term. */
	public static final String INTRODUCED = "introduced";

	/** Reads who cites whom. */
	public static final String READ_CITATIONS = readCitations();

	/** Reads the stored influence of the papers that were read. */
	public static final String READ_INFLUENCE = readInfluence();

	/** Reads the stored measures of every term. */
	public static final String READ_TERMS = readTerms();

	/** Counts the papers of terms by year; a row is a term's id. */
	public static final String COUNT_YEARS = countYears();

	/** Sets properties of papers. */
	public static final String UPDATE_PAPERS = update(Rows.paper(Property.ID));

	private MeasureStatements() {
	}

	private static String readCitations() {
		Node citing = Cypher.node(Label.PAPER).named("citing");
		Node cited = Cypher.node(Label.PAPER).named("cited");
		return Rows.text(Cypher.match(citing.relationshipTo(cited, GraphSchema.Relationship.CITES))
			.returning(citing.property(Property.ID).as(Parameter.FROM), cited.property(Property.ID).as(Parameter.TO))
			.build());
	}

	private static String readInfluence() {
		Node paper = Cypher.node(Label.PAPER).named("paper");
		return Rows.text(Cypher.match(paper)
			.where(paper.hasLabels(Label.STUB).not())
			.returning(paper.property(Property.ID).as(Property.ID),
					paper.property(Property.INFLUENCE).as(Property.INFLUENCE),
					paper.property(Property.INFLUENTIAL).as(Property.INFLUENTIAL))
			.build());
	}

	private static String readTerms() {
		Node term = Cypher.node(Label.TERM).named("term");
		Expression id = term.property(Property.ID);
		return Rows.text(Cypher.match(term)
			.returning(id.as(Property.ID), Cypher.properties(term).as(Parameter.PROPERTIES))
			.orderBy(id)
			.build());
	}

	private static String countYears() {
		Node paper = Cypher.node(Label.PAPER).named("paper");
		Node term = Cypher.node(Label.TERM).named("term").withProperties(Property.ID, Cypher.name("row"));
		Relationship link = paper.relationshipTo(term, GraphShape.LINK_TYPES.toArray(String[]::new)).named("link");
		Expression introducing = Cypher.caseExpression()
			.when(Cypher.type(link).eq(Cypher.literalOf(GraphSchema.Relationship.INTRODUCES)))
			.then(paper.getRequiredSymbolicName());
		return Rows.text(Rows.each()
			.match(link)
			.returning(Cypher.name("row").as(Property.ID),
					Cypher.coalesce(paper.property(Property.YEAR), Cypher.literalOf(0)).as(YEAR),
					Cypher.countDistinct(paper).as(PAPERS), Cypher.countDistinct(introducing).as(INTRODUCED))
			.orderBy(Cypher.name(Property.ID).ascending(), Cypher.name(YEAR).ascending())
			.build());
	}

	private static String update(Node node) {
		return Rows.text(Rows.each().match(node).mutate(node.getRequiredSymbolicName(), Rows.properties()).build());
	}

}
