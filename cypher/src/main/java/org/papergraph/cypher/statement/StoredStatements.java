/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.statement;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;

import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphShape;

/**
 * Statements that ask what is stored, so that work already done is not done again.
 */
public final class StoredStatements {

	/** Column of {@link #EXTRACTORS}: the paper's id. */
	public static final String ID = Property.ID;

	/** Column of {@link #EXTRACTORS}: what found the paper's terms. */
	public static final String NAMES = "extractors";

	/** Says which extractors found the terms of papers; a row is an id. */
	public static final String EXTRACTORS = extractors();

	private StoredStatements() {
	}

	private static String extractors() {
		Node paper = Cypher.node(Label.PAPER).named("paper").withProperties(Property.ID, Cypher.name("row"));
		Relationship link = paper.relationshipTo(Cypher.anyNode(), GraphShape.LINK_TYPES.toArray(String[]::new))
			.named("link");
		return Rows.text(Rows.each()
			.match(link)
			.returning(paper.property(Property.ID).as(ID),
					Cypher.collectDistinct(link.property(Property.EXTRACTOR)).as(NAMES))
			.build());
	}

}
