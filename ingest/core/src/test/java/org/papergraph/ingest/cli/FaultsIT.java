/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;

import org.papergraph.graph.embedded.LocalNeo4j;
import org.papergraph.graph.embedded.LocalNeo4jSettings;
import org.papergraph.graph.exchange.ExtractedPaperLines;
import org.papergraph.graph.fixture.MiniGraph;
import org.papergraph.graph.testkit.Fault;
import org.papergraph.graph.testkit.FaultyLine;
import org.papergraph.graph.testkit.GraphCleaner;
import org.papergraph.graph.testkit.Hindrance;
import org.papergraph.graph.testkit.Neo4jExtension;
import org.papergraph.graph.testkit.Neo4jServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes wrong outside is said in one line that names the place and the next step, and
 * the same command repairs it.
 */
@Tag("own-server")
@ExtendWith(Neo4jExtension.class)
class FaultsIT {

	/** Enough to connect, too few to write everything. */
	private static final int SOME_BYTES = 8000;

	private final Driver driver;

	@TempDir
	private Path folder;

	@SuppressWarnings("NullAway.Init")
	private String lines;

	@SuppressWarnings("NullAway.Init")
	FaultsIT(Driver driver) {
		this.driver = driver;
	}

	@BeforeEach
	void empty() throws IOException {
		GraphCleaner.deleteData(this.driver);
		this.lines = Files
			.writeString(this.folder.resolve("lines.jsonl"),
					MiniGraph.papers().stream().map(ExtractedPaperLines::encode).collect(Collectors.joining("\n")))
			.toString();
	}

	@Test
	void aWrongPasswordIsSaid() {
		URI uri = Neo4jServer.shared().uri();
		CliOutcome.of("load", this.lines, "--uri", uri.toString(), "--password", "wrong")
			.assertFailed(
					"Neo4j at " + uri + " refuses the user or the password: check NEO4J_USERNAME and NEO4J_PASSWORD");
	}

	@Test
	void aServerThatIsNotThereIsSaid() {
		CliOutcome.of("load", this.lines, "--uri", "bolt://127.0.0.1:1", "--password", "any")
			.assertFailed("No Neo4j answers at bolt://127.0.0.1:1: start it (papergraph neo4j starts a local one) "
					+ "or check NEO4J_URI");
	}

	@ParameterizedTest
	@CsvSource({ "CUT, 0.5", "RESET, 0.9" })
	void aLostLineIsSaidAndTheSameCommandGoesOn(Fault fault, double part) throws IOException {
		try (FaultyLine line = FaultyLine.to(Neo4jServer.shared().uri())) {
			String digest = undisturbed(line);
			line.breakAfter((long) (line.sent() * part), fault);
			load(line).assertFailed("No Neo4j answers at " + line.uri());
			line.mend();
			CliOutcome again = load(line);
			assertThat(again.code()).as(again.err()).isZero();
			assertThat(digest()).isEqualTo(digest);
		}
	}

	@Test
	void aShortBreakDoesNoHarm() throws IOException {
		try (FaultyLine line = FaultyLine.to(Neo4jServer.shared().uri())) {
			String digest = undisturbed(line);
			line.breakAfter(line.sent() * 7 / 10, Fault.BLINK);
			CliOutcome outcome = load(line);
			assertThat(outcome.code()).as(outcome.err()).isZero();
			assertThat(digest()).isEqualTo(digest);
		}
	}

	/** Far away, or so narrow that the server has to wait until its answers are taken. */
	@ParameterizedTest
	@CsvSource({ "20, 2147483647", "0, 20000" })
	void aSlowLineOnlyTakesLonger(int delay, int bytesPerSecond) throws IOException {
		try (FaultyLine line = FaultyLine.to(Neo4jServer.shared().uri())) {
			String digest = undisturbed(line);
			line.hinder(new Hindrance(delay, bytesPerSecond));
			CliOutcome outcome = load(line);
			assertThat(outcome.code()).as(outcome.err()).isZero();
			assertThat(digest()).isEqualTo(digest);
		}
	}

	/** A server tells its drivers how long it may be silent; this one, two seconds. */
	@ParameterizedTest
	@EnumSource(names = { "SILENCE", "HALF_OPEN" })
	void aSilentLineIsGivenUp(Fault fault) throws IOException {
		String digest = onTheSharedServer();
		LocalNeo4jSettings settings = LocalNeo4jSettings.of(this.folder.resolve("home"))
			.withPorts(0, 0)
			.with("server.bolt.connection_keep_alive", "1s");
		try (LocalNeo4j server = LocalNeo4j.start(settings); FaultyLine line = FaultyLine.to(server.boltUri())) {
			List<String> there = List.of("--uri", line.uri().toString(), "--password", server.password());
			assertThat(CliOutcome.of(there, "schema", "migrate").code()).isZero();
			line.breakAfter(SOME_BYTES, fault);
			CompletableFuture<CliOutcome> outcome = CompletableFuture
				.supplyAsync(() -> CliOutcome.of(there, "load", this.lines));
			assertThat(outcome).succeedsWithin(Duration.ofMinutes(2));
			outcome.join().assertFailed("No Neo4j answers at " + line.uri());
			line.mend();
			assertThat(CliOutcome.of(there, "load", this.lines).code()).isZero();
			assertThat(CliOutcome.of(there, "digest").out()).isEqualTo(digest);
		}
	}

	/** The graph as it should be, and after that an empty one. */
	private String undisturbed(FaultyLine line) {
		assertThat(load(line).code()).isZero();
		String digest = digest();
		GraphCleaner.deleteData(this.driver);
		return digest;
	}

	private String onTheSharedServer() throws IOException {
		try (FaultyLine line = FaultyLine.to(Neo4jServer.shared().uri())) {
			return undisturbed(line);
		}
	}

	private CliOutcome load(FaultyLine line) {
		return CliOutcome.of("load", this.lines, "--uri", line.uri().toString(), "--password",
				Neo4jServer.shared().password());
	}

	private static String digest() {
		Neo4jServer server = Neo4jServer.shared();
		CliOutcome outcome = CliOutcome.of("digest", "--uri", server.uri().toString(), "--password", server.password());
		assertThat(List.of(outcome.code(), outcome.err())).isEqualTo(List.of(0, ""));
		return outcome.out();
	}

}
