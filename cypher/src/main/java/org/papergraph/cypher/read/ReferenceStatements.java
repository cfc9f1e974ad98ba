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
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWith;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.papergraph.cypher.GraphSchema;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;

/**
 * What a paper cites, and what cites it.
 */
public final class ReferenceStatements {

	private static final Node PAPER = Patterns.paperWithId("paper");

	private static final Node OTHER = Patterns.paper("other");

	private static final SymbolicName RANK = Cypher.name(Columns.RANK);

	private static final String CITES = "cites";

	/** The papers a paper cites, the most cited first. Takes its id and a limit. */
	public static final String REFERENCES = references(false);

	/** A following page. */
	public static final String REFERENCES_AFTER = references(true);

	/**
	 * The papers that cite a paper, the newest first, from a place in the listing to
	 * another one. Takes its id and a limit.
	 */
	public static final String CITATIONS = citations();

	/** Sources by their hashes. */
	public static final String SOURCES = sources();

	private ReferenceStatements() {
	}

	private static String citations() {
		Relationship cites = Cypher.anyNode("other")
			.relationshipTo(Cypher.anyNode("paper"), GraphSchema.Relationship.CITES)
			.named(CITES);
		List<Expression> columns = new ArrayList<>(
				PaperSearchStatements.summary(OTHER, Cypher.literalOf(0).as(Columns.RANK)));
		columns.add(OTHER.hasLabels(Label.STUB).as(Columns.STUB));
		columns.add(cites.property(Property.SOURCES).as(Property.SOURCES));
		columns.add(Listings.place(OTHER).as(Columns.PLACE));
		return Patterns.render(Cypher.match(PAPER)
			.call(Listings.citing(PAPER, OTHER, Cypher.parameter(Parameters.LIMIT)), PAPER.getRequiredSymbolicName())
			.match(cites)
			.returning(columns)
			.orderBy(Cypher.name(Columns.PLACE).ascending())
			.build());
	}

	private static String references(boolean after) {
		Relationship cites = PAPER.relationshipTo(OTHER, GraphSchema.Relationship.CITES).named(CITES);
		Expression id = OTHER.property(Property.ID);
		Expression title = Cypher.coalesce(OTHER.property(Property.TITLE), id);
		OrderableOngoingReadingAndWithWithoutWhere ranked = Cypher.match(cites)
			.with(OTHER.getRequiredSymbolicName(), cites.getRequiredSymbolicName(),
					Patterns.citedBy(OTHER).as(Columns.RANK));
		OrderableOngoingReadingAndWith page = after ? ranked.where(Patterns.after(RANK, title, id)) : ranked;
		List<Expression> columns = new ArrayList<>(PaperSearchStatements.summary(OTHER, RANK));
		columns.add(OTHER.hasLabels(Label.STUB).as(Columns.STUB));
		columns.add(cites.property(Property.SOURCES).as(Property.SOURCES));
		return Patterns.render(page.returning(columns)
			.orderBy(Patterns.order(RANK, title, id))
			.limit(Cypher.parameter(Parameters.LIMIT))
			.build());
	}

	private static String sources() {
		Node source = Cypher.node(Label.SOURCE).named("source");
		Expression hash = source.property(Property.SHA256);
		return Patterns.render(Cypher.match(source)
			.where(hash.in(Cypher.parameter(Parameters.SOURCES)))
			.returning(source.property(Property.URI).as(Property.URI), hash.as(Property.SHA256),
					source.property(Property.FORMAT).as(Property.FORMAT))
			.build());
	}

}
