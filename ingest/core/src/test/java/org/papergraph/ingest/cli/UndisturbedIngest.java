/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.graph.embedded.LocalNeo4j;
import org.papergraph.graph.testkit.GraphCleaner;
import org.papergraph.graph.testkit.Neo4jServer;
import org.papergraph.ingest.fixture.CapitalNames;
import org.papergraph.ingest.fixture.InventedLibrary;
import org.papergraph.ingest.fixture.PausingNames;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Invented pages, and the graph they give when nothing goes wrong, made on the database
 * that the tests share.
 *
 * @param pages the folder with the pages
 * @param digest the digest of their graph
 */
record UndisturbedIngest(Path pages, String digest) {

	private static final int WORKS = 120;

	/** Writes the pages and makes the graph. */
	static UndisturbedIngest of(Path pages) throws IOException {
		InventedLibrary.of(1, WORKS).writeTo(pages);
		Neo4jServer server = Neo4jServer.shared();
		List<String> there = at(server.uri(), server.password());
		try (Driver driver = GraphDatabase.driver(server.uri(),
				AuthTokens.basic(server.username(), server.password()))) {
			GraphCleaner.deleteData(driver);
			done(ingest(pages, CapitalNames.options(), there));
			String digest = digest(there);
			GraphCleaner.deleteData(driver);
			return new UndisturbedIngest(pages, digest);
		}
	}

	/** Ingests the pages into another database, whatever comes of it. */
	CliOutcome ingest(LocalNeo4j server, List<String> extractor) {
		return ingest(this.pages, extractor, at(server.boltUri(), server.password()));
	}

	/**
	 * Begins to ingest into another database, and comes back when terms are written.
	 * @param server the database
	 * @param pause a file that is made then; the ingest goes on when it is deleted
	 * @return what comes of it
	 */
	CompletableFuture<CliOutcome> ingestHalf(LocalNeo4j server, Path pause) throws InterruptedException {
		CompletableFuture<CliOutcome> outcome = CompletableFuture
			.supplyAsync(() -> ingest(server, PausingNames.options(pause)));
		while (!Files.exists(pause) || !holdsTerms(server)) {
			assertThat(outcome).isNotDone();
			Thread.sleep(200);
		}
		return outcome;
	}

	/**
	 * Ingests the pages into another database, after which the graph is as it should be.
	 */
	void repair(LocalNeo4j server) {
		done(ingest(server, CapitalNames.options()));
		assertThat(digest(at(server.boltUri(), server.password()))).isEqualTo(this.digest);
	}

	private static boolean holdsTerms(LocalNeo4j server) {
		try (GraphConnection connection = GraphConnection
			.open(new GraphSettings(server.boltUri(), server.username(), server.password(), "neo4j"))) {
			return connection
				.read((transaction) -> transaction.run("RETURN EXISTS { (:Paper)-[:USES]->() } AS any").single())
				.get("any")
				.asBoolean();
		}
	}

	private static List<String> at(URI uri, String password) {
		return List.of("--uri", uri.toString(), "--password", password);
	}

	private static CliOutcome ingest(Path pages, List<String> extractor, List<String> there) {
		List<String> options = new ArrayList<>(extractor);
		options.addAll(there);
		return CliOutcome.of(options, "ingest", pages.toString());
	}

	private static String digest(List<String> there) {
		return done(CliOutcome.of(there, "digest"));
	}

	private static String done(CliOutcome outcome) {
		assertThat(outcome.code()).as(outcome.err()).isZero();
		return outcome.out();
	}

}
