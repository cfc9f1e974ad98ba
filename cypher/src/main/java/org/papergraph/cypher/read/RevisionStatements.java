/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.papergraph.cypher.GraphSchema;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;

/**
 * Which state of the graph it is.
 */
public final class RevisionStatements {

	/**
	 * The newest run, and how many runs, papers and places there are; the latter two come
	 * from the counts that the database keeps. One statement, for it goes before every
	 * answer, and a journey to the database takes longer than the counting.
	 */
	public static final String REVISION = revision();

	private static final String RUNS = "runs";

	private static final String PLACES = "places";

	private RevisionStatements() {
	}

	private static String revision() {
		return Patterns.render(Cypher.call(runs())
			.call(papers())
			.call(places())
			.returning(Property.ID, Property.FINISHED_AT, RUNS, Columns.PAPERS, PLACES)
			.build());
	}

	private static Statement runs() {
		Node run = Cypher.node(Label.INGEST_RUN).named("run");
		return Cypher.match(run)
			.returning(Cypher.max(run.property(Property.ID)).as(Property.ID),
					Cypher.max(run.property(Property.FINISHED_AT)).as(Property.FINISHED_AT), Cypher.count(run).as(RUNS))
			.build();
	}

	private static Statement papers() {
		Node paper = Patterns.paper("paper");
		return Cypher.match(paper).returning(Cypher.count(paper).as(Columns.PAPERS)).build();
	}

	private static Statement places() {
		Relationship place = Cypher.anyNode()
			.relationshipTo(Cypher.anyNode(), GraphSchema.Relationship.READ_FROM)
			.named("place");
		return Cypher.match(place).returning(Cypher.count(place.getRequiredSymbolicName()).as(PLACES)).build();
	}

}
