/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.graph.schema.SchemaMigrator;
import org.papergraph.graph.testkit.GraphCleaner;
import org.papergraph.graph.testkit.Neo4jExtension;
import org.papergraph.graph.testkit.Neo4jServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each test plants a problem, and the doctor names it. */
@ExtendWith(Neo4jExtension.class)
class DoctorIT {

	private final Driver driver;

	private final Neo4jServer server;

	@TempDir
	private Path home;

	@SuppressWarnings("NullAway.Init")
	DoctorIT(Driver driver, Neo4jServer server) {
		this.driver = driver;
		this.server = server;
	}

	@AfterEach
	void repair() {
		GraphCleaner.deleteData(this.driver);
		migrate();
	}

	@Test
	void aHealthyInstallationIsFine() {
		migrate();
		CliOutcome outcome = doctor(this.server.password());
		assertThat(outcome.out()).contains("fine    version  Neo4j ", "fine    rights   The user may write",
				"fine    schema   The schema is current", "fine    models   The models load: ",
				"Nothing is in the way.");
		assertThat(outcome.code()).as(outcome.out()).isZero();
	}

	@Test
	void aWrongPassword() {
		assertNamed(doctor("wrong"), "database Neo4j at " + this.server.uri() + " refuses the user or the password");
	}

	@Test
	void noPassword() {
		assertNamed(CliOutcome.of("doctor", "--home", this.home.toString(), "--uri", "bolt://127.0.0.1:1"),
				"database There is no password for bolt://127.0.0.1:1");
	}

	@Test
	void noServer() {
		assertNamed(
				CliOutcome.of("doctor", "--home", this.home.toString(), "--uri", "bolt://127.0.0.1:1", "--password=a"),
				"database No Neo4j answers at bolt://127.0.0.1:1: start it");
	}

	@Test
	void anUnknownDatabase() {
		assertNamed(doctor(this.server.password(), "--database=nowhere"), "has no database \"nowhere\"");
	}

	@Test
	void anEmptyDatabase() {
		GraphCleaner.deleteDataAndSchema(this.driver);
		assertNamed(doctor(this.server.password()), "schema   The schema lacks the versions 010, ",
				"run papergraph schema migrate");
	}

	@Test
	void aConstraintThatSomebodyDropped() {
		migrate();
		this.driver.executableQuery("DROP CONSTRAINT term_id_unique").execute();
		assertNamed(doctor(this.server.password()), "schema   term_id_unique is missing: somebody dropped it");
	}

	@Test
	void anIndexThatCouldNotBeFilled() {
		migrate();
		this.driver.executableQuery("DROP INDEX paper_year").execute();
		this.driver.executableQuery("CREATE (:Paper {id: 'long', year: $text})")
			.withParameters(Map.of("text", "x".repeat(50_000)))
			.execute();
		this.driver.executableQuery("CREATE INDEX paper_year FOR (paper:Paper) ON (paper.year)").execute();
		assertThatThrownBy(() -> this.driver.executableQuery("CALL db.awaitIndex('paper_year', 60)").execute())
			.hasMessageContaining("failed state");
		assertNamed(doctor(this.server.password()),
				"schema   The index paper_year could not be filled: run papergraph schema migrate");
	}

	@Test
	void aFolderThatIsAFile() throws IOException {
		Path file = Files.writeString(this.home.resolve("file"), "in the way");
		assertNamed(CliOutcome.of("doctor", "--home", file.toString()), "folder   The folder " + file,
				"database The folder " + file + " cannot be used");
	}

	@Test
	void aStoreThatANewerServerWrote() throws IOException {
		Path store = Files.createDirectories(this.home.resolve("neo4j"));
		Files.writeString(store.resolve("version"), "9999.1.0\n");
		assertNamed(CliOutcome.of("doctor", "--home", this.home.toString()),
				"database The store in " + store + " was last opened by Neo4j 9999.1.0");
	}

	private void migrate() {
		new SchemaMigrator(GraphConnection.over(this.driver, GraphSettings.DEFAULT_DATABASE)).migrate();
	}

	private CliOutcome doctor(String password, String... options) {
		String[] arguments = { "doctor", "--home", this.home.toString(), "--uri", this.server.uri().toString(),
				"--username", this.server.username(), "--password", password };
		String[] all = Stream.of(arguments, options).flatMap(Stream::of).toArray(String[]::new);
		return CliOutcome.of(all);
	}

	private static void assertNamed(CliOutcome outcome, String... sentences) {
		assertThat(outcome.code()).as(outcome.out()).isEqualTo(ExitCode.FAILED);
		assertThat(outcome.out()).contains(sentences).contains("problem ", "Problems: ");
		assertThat(outcome.err()).isEmpty();
	}

}
