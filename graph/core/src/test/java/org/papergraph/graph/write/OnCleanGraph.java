/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.schema.SchemaMigrator;
import org.papergraph.graph.testkit.GraphCleaner;
import org.papergraph.graph.testkit.Neo4jExtension;

/** Tests that each begin with a migrated database without data. */
@ExtendWith(Neo4jExtension.class)
abstract class OnCleanGraph {

	final Driver driver;

	final GraphConnection connection;

	OnCleanGraph(Driver driver) {
		this.driver = driver;
		this.connection = GraphConnection.over(driver, "neo4j");
	}

	@BeforeAll
	static void migrate(Driver driver) {
		new SchemaMigrator(GraphConnection.over(driver, "neo4j")).migrate();
	}

	@BeforeEach
	void empty() {
		GraphCleaner.deleteData(this.driver);
	}

}
