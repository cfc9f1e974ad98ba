/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.connection;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.neo4j.driver.Driver;

import org.papergraph.graph.testkit.Neo4jExtension;
import org.papergraph.graph.testkit.Neo4jServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(Neo4jExtension.class)
class GraphConnectionIT {

	@Test
	void answersOverItsOwnDriver(Neo4jServer server) {
		try (GraphConnection connection = GraphConnection.open(settings(server.uri(), server, "neo4j"))) {
			int seven = connection.read((transaction) -> transaction.run("RETURN 7 AS n").single().get("n").asInt());
			assertThat(seven).isEqualTo(7);
		}
	}

	@Test
	void saysThatNobodyAnswers(Neo4jServer server) {
		assertThatThrownBy(() -> GraphConnection.open(settings(URI.create("bolt://127.0.0.1:1"), server, "neo4j")))
			.isInstanceOf(GraphException.Unreachable.class)
			.hasMessage("No Neo4j answers at bolt://127.0.0.1:1: start it (papergraph neo4j starts a local one)"
					+ " or check NEO4J_URI");
	}

	@Test
	void saysThatThereIsNoSuchDatabase(Neo4jServer server) {
		assertThatThrownBy(() -> GraphConnection.open(settings(server.uri(), server, "nothere")))
			.isInstanceOf(GraphException.UnknownDatabase.class)
			.hasMessageContaining("has no database \"nothere\": check NEO4J_DATABASE");
	}

	@Test
	void explainsWhatAStatementGotWrong(Driver driver) {
		GraphConnection connection = GraphConnection.over(driver, "neo4j");
		assertThatThrownBy(() -> connection.read((transaction) -> transaction.run("RETURN nothing").list()))
			.isInstanceOf(GraphException.Failed.class)
			.hasMessageContaining("`nothing` not defined");
		assertThatThrownBy(() -> connection.read((transaction) -> transaction.run("CREATE (n:Odd)").consume()))
			.isInstanceOf(GraphException.ReadOnly.class);
		connection.close();
		connection.verify();
	}

	private static GraphSettings settings(URI uri, Neo4jServer server, String database) {
		return new GraphSettings(uri, server.username(), server.password(), database);
	}

}
