/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.connection;

import java.net.URI;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;

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
	void saysThatTheMembersOfAClusterDoNotAnswer(Neo4jServer server) {
		GraphSettings routed = settings(routed(server), server, "neo4j");
		GraphException unknown = new GraphException.Unreachable("no routing server", new IllegalStateException());
		assertThat(FirstContact.diagnose(unknown, routed))
			.hasMessageStartingWith("The server at " + routed.uri() + " answers, but the members of its cluster")
			.hasMessageContaining("or use " + server.uri() + " in NEO4J_URI");
	}

	@Test
	void saysThatAPasswordMustBeChanged(Neo4jServer server, Driver driver) {
		driver.executableQuery("CREATE USER newcomer IF NOT EXISTS SET PASSWORD 'of another' CHANGE REQUIRED")
			.withConfig(QueryConfig.builder().withDatabase("system").build())
			.execute();
		assertThatThrownBy(
				() -> GraphConnection.open(new GraphSettings(server.uri(), "newcomer", "of another", "neo4j")))
			.isInstanceOf(GraphException.Unauthorized.class)
			.hasMessageContaining("wants the user to choose a new password first");
		driver.executableQuery("DROP USER newcomer")
			.withConfig(QueryConfig.builder().withDatabase("system").build())
			.execute();
	}

	/** As in a cluster, where a read may go to a member that lags behind. */
	@Test
	void whatIsReadComesAfterWhatWasWritten(Neo4jServer server) {
		try (GraphConnection connection = GraphConnection.open(settings(routed(server), server, "neo4j"))) {
			connection.write((transaction) -> transaction.run("CREATE (:Sample)").consume());
			Set<Bookmark> written = connection.driver().executableQueryBookmarkManager().getBookmarks();
			assertThat(written).isNotEmpty();
			connection.write((transaction) -> transaction.run("MATCH (n:Sample) DELETE n").consume());
			assertThat(connection.driver().executableQueryBookmarkManager().getBookmarks()).isNotEqualTo(written);
		}
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

	private static URI routed(Neo4jServer server) {
		return URI.create("neo4j" + server.uri().toString().substring("bolt".length()));
	}

	private static GraphSettings settings(URI uri, Neo4jServer server, String database) {
		return new GraphSettings(uri, server.username(), server.password(), database);
	}

}
