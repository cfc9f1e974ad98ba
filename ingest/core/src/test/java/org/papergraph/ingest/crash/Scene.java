/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.graph.digest.GraphDigest;
import org.papergraph.graph.digest.GraphStatistics;
import org.papergraph.graph.embedded.LocalNeo4j;
import org.papergraph.graph.embedded.LocalNeo4jSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A command on a home in some state, and the graph that an undisturbed run leaves there.
 */
final class Scene {

	private final String name;

	private final Path before;

	private final List<String> command;

	private final Outcome outcome;

	private final long millis;

	private Scene(String name, Path before, List<String> command, Outcome outcome, long millis) {
		this.name = name;
		this.before = before;
		this.command = command;
		this.outcome = outcome;
		this.millis = millis;
	}

	/**
	 * Runs a command undisturbed.
	 * @param name what to call it
	 * @param before a home in the state before, left as it is; one that is not there
	 * stands for the first start
	 * @param after the home to make
	 * @param command the command and its arguments
	 */
	static Scene rehearse(String name, Path before, Path after, List<String> command) throws Exception {
		copy(before, after);
		long start = System.nanoTime();
		PapergraphProcess run = PapergraphProcess.run(after, Map.of(), command.toArray(String[]::new));
		assertThat(run.code()).as(run.err()).isZero();
		long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
		return new Scene(name, before, command, Outcome.of(after), millis);
	}

	String name() {
		return this.name;
	}

	String[] command() {
		return this.command.toArray(String[]::new);
	}

	Outcome outcome() {
		return this.outcome;
	}

	/** How long the command takes undisturbed. */
	long millis() {
		return this.millis;
	}

	/** Makes a home in the state before the command. */
	Path prepare(Path home) throws IOException {
		copy(this.before, home);
		return home;
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		if (Files.notExists(from)) {
			return;
		}
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Path copy = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(copy);
				}
				else {
					Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
				}
			}
		}
	}

	/**
	 * What a graph holds.
	 *
	 * @param digest its digest
	 * @param statistics its counts
	 * @param unbalanced runs whose ledger does not add up
	 */
	record Outcome(String digest, GraphStatistics statistics, long unbalanced) {

		private static final String UNBALANCED = "MATCH (r:IngestRun) WHERE r.read <> r.loaded + r.alreadyThere + r.rejected"
				+ " RETURN count(r) AS runs";

		static Outcome of(Path home) {
			try (LocalNeo4j neo4j = LocalNeo4j.start(LocalNeo4jSettings.of(home).withPorts(0, 0))) {
				return of(neo4j);
			}
		}

		static Outcome of(LocalNeo4j neo4j) {
			try (GraphConnection connection = GraphConnection
				.open(new GraphSettings(neo4j.boltUri(), neo4j.username(), neo4j.password(), "neo4j"))) {
				return new Outcome(new GraphDigest(connection).compute(), GraphStatistics.of(connection),
						connection.read((transaction) -> transaction.run(UNBALANCED).single().get("runs").asLong()));
			}
		}

	}

}
