/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;

/**
 * Which state of the graph it is.
 */
public final class RevisionStatements {

	/** The newest run and how many runs there are. */
	public static final String REVISION = revision();

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

}
