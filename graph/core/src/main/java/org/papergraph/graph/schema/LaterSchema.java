/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.schema;

import java.util.List;
import java.util.Optional;

import org.neo4j.driver.Record;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphException;

/**
 * Finds out whether a later version of Papergraph has migrated a database. The migrations
 * say of such a database only that it differs.
 */
final class LaterSchema {

	private static final String APPLIED = """
			MATCH (applied:__Neo4jMigration) WHERE applied.source IS NOT NULL
			RETURN applied.version AS version, applied.source AS source ORDER BY version""";

	private LaterSchema() {
	}

	/**
	 * Looks for an applied migration that is not here.
	 * @param connection the database
	 * @param folder where the migrations are on the class path
	 * @return the state of a schema that is too new, empty if it is not
	 * @throws GraphException if the database cannot be asked
	 */
	static Optional<SchemaState> find(GraphConnection connection, String folder) {
		List<Record> applied = connection.read((transaction) -> transaction.run(APPLIED).list());
		String known = "none";
		for (Record migration : applied) {
			String version = migration.get("version").asString();
			if (LaterSchema.class.getResource("/" + folder + "/" + migration.get("source").asString()) == null) {
				return Optional.of(new SchemaState.Unknown(
						"it has version %s, and this one ends at %s".formatted(version, known)));
			}
			known = version;
		}
		return Optional.empty();
	}

}
