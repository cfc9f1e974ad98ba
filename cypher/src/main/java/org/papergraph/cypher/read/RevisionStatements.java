/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.papergraph.cypher.GraphSchema;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;

/**
 * Which state of the graph it is.
 */
public final class RevisionStatements {

	/** The newest run and how many runs there are. */
	public static final String REVISION = revision();

	/** How many papers there are, from the counts that the database keeps. */
	public static final String PAPERS = papers();

	/** In how many places papers were read, from the counts that the database keeps. */
	public static final String PLACES = places();

	private RevisionStatements() {
	}

	private static String revision() {
		Node run = Cypher.node(Label.INGEST_RUN).named("run");
		return Patterns.render(Cypher.match(run)
			.returning(Cypher.max(run.property(Property.ID)).as(Property.ID),
					Cypher.max(run.property(Property.FINISHED_AT)).as(Property.FINISHED_AT),
					Cypher.count(run).as(Property.COUNT))
			.build());
	}

	private static String papers() {
		Node paper = Patterns.paper("paper");
		return Patterns.render(Cypher.match(paper).returning(Cypher.count(paper).as(Property.COUNT)).build());
	}

	private static String places() {
		Relationship place = Cypher.anyNode()
			.relationshipTo(Cypher.anyNode(), GraphSchema.Relationship.READ_FROM)
			.named("place");
		return Patterns.render(Cypher.match(place)
			.returning(Cypher.count(place.getRequiredSymbolicName()).as(Property.COUNT))
			.build());
	}

}
