/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;

/**
 * Pictures to open in Neo4j Browser. Browser takes no parameters from a link, so ids are
 * written into the statement, as escaped literals.
 */
public final class BrowserStatements {

	private static final int NEIGHBOURS = 25;

	private BrowserStatements() {
	}

	/**
	 * {@return a paper with its rarest terms}
	 * @param paper the id of the paper
	 */
	public static String termsOfPaper(String paper) {
		Node node = Cypher.node(Label.PAPER).named("paper").withProperties(Property.ID, Cypher.literalOf(paper));
		Node term = Patterns.term("term");
		Relationship link = Patterns.names(node, term).named("link");
		return Patterns.render(Cypher.match(link)
			.returning(node, link, term)
			.orderBy(term.property(Property.IDF).descending(), term.property(Property.ID).ascending())
			.limit(NEIGHBOURS)
			.build());
	}

	/**
	 * {@return a term with its best partners}
	 * @param term the id of the term
	 */
	public static String aroundTerm(String term) {
		Node node = Cypher.node(Label.TERM).named("term").withProperties(Property.ID, Cypher.literalOf(term));
		Node other = Patterns.term("other");
		Relationship link = node.relationshipBetween(other, org.papergraph.cypher.GraphSchema.Relationship.RELATED_TO)
			.named("link");
		return Patterns.render(Cypher.match(node)
			.optionalMatch(link)
			.returning(node, link, other)
			.orderBy(link.property(Property.WEIGHT).descending(), other.property(Property.ID).ascending())
			.limit(NEIGHBOURS)
			.build());
	}

}
