/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.schema;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.papergraph.graph.connection.GraphConnection;

/**
 * Indexes that could not be filled, on a full disk for example, stay as they are for
 * good, and no question or constraint can use them: they are made anew.
 */
final class FailedIndexes {

	private static final Logger logger = LoggerFactory.getLogger(FailedIndexes.class);

	private static final String FAILED = """
			SHOW INDEXES YIELD name, state, owningConstraint, createStatement WHERE state = 'FAILED'
			RETURN name, owningConstraint, createStatement ORDER BY name""";

	private static final String CONSTRAINT = """
			SHOW CONSTRAINTS YIELD name, createStatement WHERE name = $name
			RETURN createStatement""";

	private final GraphConnection connection;

	FailedIndexes(GraphConnection connection) {
		this.connection = connection;
	}

	void repair() {
		List<Record> failed = this.connection.read((transaction) -> transaction.run(FAILED).list());
		for (Record index : failed) {
			String name = index.get("name").asString();
			logger.info("Index {} could not be filled and is made anew", name);
			if (index.get("owningConstraint").isNull()) {
				replace("DROP INDEX `" + name + "`", index.get("createStatement").asString());
			}
			else {
				String constraint = index.get("owningConstraint").asString();
				String create = this.connection
					.read((transaction) -> transaction.run(CONSTRAINT, Map.of("name", constraint))
						.single()
						.get("createStatement")
						.asString());
				replace("DROP CONSTRAINT `" + constraint + "`", create);
			}
		}
	}

	private void replace(String drop, String create) {
		this.connection.write((transaction) -> transaction.run(drop).consume());
		this.connection.write((transaction) -> transaction.run(create).consume());
	}

}
