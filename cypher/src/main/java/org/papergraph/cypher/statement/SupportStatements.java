/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.statement;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

import org.papergraph.cypher.GraphSchema;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;

/**
 * Statements that take away what no source supports any more.
 */
public final class SupportStatements {

	/** Takes identifiers from papers. */
	public static final String UNLINK_IDENTIFIERS = Rows.deleteRelationship(Rows.paper(Parameter.FROM),
			GraphSchema.Relationship.HAS_ID, IdentityStatements.identifier(Parameter.TO));

	/** Takes places from papers. */
	public static final String DELETE_ENTRIES = Rows.deleteRelationship(Rows.paper(Parameter.FROM),
			GraphSchema.Relationship.READ_FROM,
			Cypher.node(Label.SOURCE).named("source").withProperties(Property.SHA256, Rows.field(Parameter.TO)),
			Property.POSITION);

	/** Takes organizations from papers. */
	public static final String UNLINK_ORGANIZATIONS = Rows.deleteRelationship(Rows.paper(Parameter.FROM),
			GraphSchema.Relationship.FROM_ORGANIZATION, node(Label.ORGANIZATION, Parameter.TO));

	/** Takes authors from papers. */
	public static final String UNLINK_AUTHORS = Rows.deleteRelationship(node(Label.AUTHOR, Parameter.FROM),
			GraphSchema.Relationship.WROTE, Rows.paper(Parameter.TO), Property.POSITION);

	/** Takes venues from papers. */
	public static final String UNLINK_VENUES = Rows.deleteRelationship(Rows.paper(Parameter.FROM),
			GraphSchema.Relationship.PUBLISHED_IN, node(Label.VENUE, Parameter.TO));

	/** Removes identifiers of no paper; a row is a value. */
	public static final String DELETE_IDENTIFIERS = Rows.deleteLonely(Label.IDENTIFIER, Property.VALUE);

	/** Removes organizations of no paper; a row is an id. */
	public static final String DELETE_ORGANIZATIONS = Rows.deleteLonely(Label.ORGANIZATION, Property.ID);

	/** Removes authors of no paper; a row is an id. */
	public static final String DELETE_AUTHORS = Rows.deleteLonely(Label.AUTHOR, Property.ID);

	/** Removes venues of no paper; a row is an id. */
	public static final String DELETE_VENUES = Rows.deleteLonely(Label.VENUE, Property.ID);

	private SupportStatements() {
	}

	private static Node node(String label, String field) {
		return Cypher.node(label).named("other").withProperties(Property.ID, Rows.field(field));
	}

}
