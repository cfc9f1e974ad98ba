/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;
import org.papergraph.cypher.GraphSchema;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphShape;

/**
 * What the read statements have in common: nodes, the kinds of edges, the order of
 * listings and how a statement becomes text.
 */
final class Patterns {

	/** The idf of terms is added up in millionths, so that sums compare exactly. */
	static final long RANK_SCALE = 1_000_000L;

	private static final String[] PAPER_TO_TERM = GraphShape.LINK_TYPES.toArray(String[]::new);

	private static final String[] PAPER_TO_TOOL = GraphShape.USE_TYPES.toArray(String[]::new);

	private static final String[] TERM_TO_TERM = GraphShape.CLAIM_TYPES.toArray(String[]::new);

	private static final Renderer RENDERER = Renderer.getRenderer(Configuration.newConfig()
		.withPrettyPrint(true)
		.alwaysEscapeNames(false)
		.withDialect(Dialect.NEO4J_5_CYPHER_5)
		.build());

	private Patterns() {
	}

	static Node paper(String name) {
		return Cypher.node(Label.PAPER).named(name);
	}

	static Node paperWithId(String name) {
		return paper(name).withProperties(Property.ID, Cypher.parameter(Parameters.ID));
	}

	static Node term(String name) {
		return Cypher.node(Label.TERM).named(name);
	}

	static Node termWithId(String name) {
		return term(name).withProperties(Property.ID, Cypher.parameter(Parameters.ID));
	}

	/**
	 * How many papers a paper cites, which the database knows without looking at them.
	 */
	static Expression references(Node paper) {
		return Cypher.count(Cypher.anyNode(paper.getRequiredSymbolicName())
			.relationshipTo(Cypher.anyNode(), GraphSchema.Relationship.CITES));
	}

	/** How many papers cite a paper, which the database knows without looking at them. */
	static Expression citedBy(Node paper) {
		return Cypher.count(Cypher.anyNode(paper.getRequiredSymbolicName())
			.relationshipFrom(Cypher.anyNode(), GraphSchema.Relationship.CITES));
	}

	static Relationship names(Node paper, Node term) {
		return paper.relationshipTo(term, PAPER_TO_TERM);
	}

	/**
	 * Only links to methods and datasets, half of all: the others need not be looked at.
	 */
	static Relationship uses(Node paper, Node term) {
		return paper.relationshipTo(term, PAPER_TO_TOOL);
	}

	static Relationship claims(Node head, Node tail) {
		return head.relationshipTo(tail, TERM_TO_TERM);
	}

	static Relationship claimsEitherWay(Node term, Node other) {
		return term.relationshipBetween(other, TERM_TO_TERM);
	}

	/**
	 * The sum of idf over rows, in millionths: a whole number, because a sum of floating
	 * point numbers depends on their order and a cursor could then skip a row.
	 */
	static Expression idfSum(Node term) {
		return Cypher
			.sum(Cypher.toInteger(Cypher.round(term.property(Property.IDF).multiply(Cypher.literalOf(RANK_SCALE)))));
	}

	/** Holds for the rows that come after the last one of the page before. */
	static Condition after(Expression rank, Expression label, Expression id) {
		Condition sameLabel = label.eq(Cypher.parameter(Parameters.AFTER_LABEL))
			.and(id.gt(Cypher.parameter(Parameters.AFTER_ID)));
		Condition sameRank = rank.eq(Cypher.parameter(Parameters.AFTER_RANK))
			.and(label.gt(Cypher.parameter(Parameters.AFTER_LABEL)).or(sameLabel));
		return rank.lt(Cypher.parameter(Parameters.AFTER_RANK)).or(sameRank);
	}

	static SortItem[] order(Expression rank, Expression label, Expression id) {
		return new SortItem[] { rank.descending(), label.ascending(), id.ascending() };
	}

	static String render(Statement statement) {
		return RENDERER.render(statement);
	}

}
