/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphSchema.Relationship;

/**
 * Who wrote a paper, where it appeared and how the world calls it.
 */
public final class BylineStatements {

	private static final Node PAPER = Patterns.paperWithId("paper");

	/** The authors of a paper in their order. Takes its id. */
	public static final String AUTHORS = authors();

	/** The venue of a paper by name. Takes its id. */
	public static final String VENUE = venue();

	/** The identifiers of a paper. Takes its id. */
	public static final String IDENTIFIERS = identifiers();

	private BylineStatements() {
	}

	private static String authors() {
		Node author = Cypher.node(Label.AUTHOR).named("author");
		org.neo4j.cypherdsl.core.Relationship wrote = author.relationshipTo(PAPER, Relationship.WROTE).named("wrote");
		Expression position = wrote.property(Property.POSITION);
		return Patterns.render(Cypher.match(wrote)
			.returning(author.property(Property.ID).as(Property.ID), author.property(Property.NAME).as(Property.NAME),
					position.as(Property.POSITION))
			.orderBy(position.ascending(), author.property(Property.ID).ascending())
			.build());
	}

	private static String venue() {
		Node venue = Cypher.node(Label.VENUE).named("venue");
		Expression name = venue.property(Property.NAME);
		return Patterns.render(Cypher.match(PAPER.relationshipTo(venue, Relationship.PUBLISHED_IN))
			.returning(name.as(Property.NAME))
			.orderBy(name)
			.build());
	}

	private static String identifiers() {
		Node identifier = Cypher.node(Label.IDENTIFIER).named("identifier");
		Expression value = identifier.property(Property.VALUE);
		return Patterns.render(Cypher.match(PAPER.relationshipTo(identifier, Relationship.HAS_ID))
			.returning(value.as(Property.VALUE))
			.orderBy(value)
			.build());
	}

}
