/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(Neo4jExtension.class)
class Neo4jExtensionIT {

	private static final String COUNT = "MATCH (n) RETURN count(n) AS nodes";

	@Test
	void injectsOneDriverAndTheServerItTalksTo(Driver driver, Neo4jServer server) {
		try (Driver other = GraphDatabase.driver(server.uri(),
				AuthTokens.basic(server.username(), server.password()))) {
			other.executableQuery("CREATE (:Sample {name: 'one'})").execute();
			assertThat(nodes(driver)).isEqualTo(1);
		}
		GraphCleaner.deleteData(driver);
		assertThat(nodes(driver)).isZero();
	}

	@Test
	void deletesTheDataAndKeepsTheSchema(Driver driver) {
		driver.executableQuery("CREATE CONSTRAINT sample_unique IF NOT EXISTS FOR (s:Sample) REQUIRE s.name IS UNIQUE")
			.execute();
		driver.executableQuery("UNWIND range(1, 12000) AS i CREATE (:Sample {name: i})").execute();
		GraphCleaner.deleteData(driver);
		assertThat(nodes(driver)).isZero();
		assertThat(constraints(driver)).isEqualTo(1);
		GraphCleaner.deleteDataAndSchema(driver);
		assertThat(constraints(driver)).isZero();
	}

	@Test
	void keepsThePasswordOutOfTheDescription(Neo4jServer server) {
		assertThat(server.toString()).contains(server.uri().toString()).doesNotContain(server.password());
	}

	private static int nodes(Driver driver) {
		return driver.executableQuery(COUNT).execute().records().get(0).get("nodes").asInt();
	}

	private static int constraints(Driver driver) {
		return driver.executableQuery("SHOW CONSTRAINTS YIELD name").execute().records().size();
	}

}
