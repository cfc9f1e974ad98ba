/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit;

import java.util.List;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * Empties the database of a test.
 */
public final class GraphCleaner {

	// What neo4j-migrations remembers belongs to the schema, not to the data.
	private static final String OF_DATA = "NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock";

	// First these, for the nodes of one transaction may have more of them than it can
	// hold.
	private static final String DELETE_RELATIONSHIPS = "MATCH (n)-[r]->() WHERE " + OF_DATA
			+ " CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS";

	private static final String DELETE_NODES = "MATCH (n) WHERE " + OF_DATA
			+ " CALL (n) { DELETE n } IN TRANSACTIONS OF 5000 ROWS";

	private static final String DELETE_MIGRATIONS = "MATCH (n:__Neo4jMigration|__Neo4jMigrationsLock) DETACH DELETE n";

	private static final String CONSTRAINTS = "SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name";

	private static final String INDEXES = """
			SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL
			RETURN name ORDER BY name""";

	private GraphCleaner() {
	}

	/** Deletes all nodes and relationships; constraints and indexes stay. */
	public static void deleteData(Driver driver) {
		try (Session session = driver.session()) {
			session.run(DELETE_RELATIONSHIPS).consume();
			session.run(DELETE_NODES).consume();
		}
	}

	/** Deletes all data, constraints, indexes and the memory of migrations. */
	public static void deleteDataAndSchema(Driver driver) {
		deleteData(driver);
		try (Session session = driver.session()) {
			session.run(DELETE_MIGRATIONS).consume();
			for (String constraint : names(session, CONSTRAINTS)) {
				session.run("DROP CONSTRAINT `" + constraint + "`").consume();
			}
			for (String index : names(session, INDEXES)) {
				session.run("DROP INDEX `" + index + "`").consume();
			}
		}
	}

	private static List<String> names(Session session, String statement) {
		return session.run(statement).list((row) -> row.get("name").asString());
	}

}
