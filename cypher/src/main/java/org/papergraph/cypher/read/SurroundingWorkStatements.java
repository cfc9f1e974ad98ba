/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import java.util.ArrayList;
import java.util.List;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphSchema.Relationship;

/**
 * What comes before and after a group of papers. Both take the ids of the group, how many
 * papers that cite one of it are looked at, and a limit.
 */
public final class SurroundingWorkStatements {

	private static final Node MEMBER = Patterns.paper("member");

	private static final Node OTHER = Patterns.paper("other");

	/** The works that most of the group cite. */
	public static final String PRIOR = ranked(
			group().match(Cypher.anyNode("member").relationshipTo(OTHER, Relationship.CITES)));

	/** The papers that cite most of the group. */
	public static final String DERIVATIVE = ranked(
			group().call(Listings.newestCiting(MEMBER, OTHER, Cypher.parameter(Parameters.SAMPLE)), "member"));

	private SurroundingWorkStatements() {
	}

	private static OngoingReadingWithoutWhere group() {
		return Cypher.unwind(Cypher.parameter(Parameters.PAPERS))
			.as("id")
			.match(MEMBER.withProperties(Property.ID, Cypher.name("id")));
	}

	private static String ranked(OngoingReadingWithoutWhere found) {
		SymbolicName rank = Cypher.name(Columns.RANK);
		Expression id = OTHER.property(Property.ID);
		List<Expression> columns = new ArrayList<>(PaperSearchStatements.summary(OTHER, rank));
		columns.add(OTHER.hasLabels(Label.STUB).as(Columns.STUB));
		columns.add(Cypher.name(Columns.PAPERS));
		return Patterns.render(found
			.with(OTHER.getRequiredSymbolicName(), Cypher.countDistinct(MEMBER).as(Columns.RANK),
					Cypher.collectDistinct(MEMBER.property(Property.ID)).as(Columns.PAPERS))
			.where(id.in(Cypher.parameter(Parameters.PAPERS)).not())
			.returning(columns)
			.orderBy(rank.descending(), Patterns.citedBy(OTHER).descending(), id.ascending())
			.limit(Cypher.parameter(Parameters.LIMIT))
			.build());
	}

}
