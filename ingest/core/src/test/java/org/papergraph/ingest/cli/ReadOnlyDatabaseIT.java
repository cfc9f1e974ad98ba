/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.papergraph.graph.embedded.LocalNeo4j;
import org.papergraph.graph.embedded.LocalNeo4jSettings;
import org.papergraph.ingest.fixture.CapitalNames;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database that may only be read, from the start or in the middle of an ingest, is said
 * in one line; the same command repairs what it left as soon as it may write.
 */
@Tag("own-server")
class ReadOnlyDatabaseIT {

	@TempDir
	private Path folder;

	@SuppressWarnings("NullAway.Init")
	ReadOnlyDatabaseIT() {
	}

	@Test
	void aDatabaseThatMayOnlyBeReadIsSaidAndNothingIsLost() throws Exception {
		UndisturbedIngest undisturbed = UndisturbedIngest.of(this.folder.resolve("pages"));
		LocalNeo4jSettings settings = emptyDatabase();
		try (LocalNeo4j server = LocalNeo4j.start(readOnly(settings))) {
			assertRefused(undisturbed.ingest(server, CapitalNames.options()), server);
		}
		CompletableFuture<CliOutcome> halfWay = ingestHalf(undisturbed, settings);
		try (LocalNeo4j server = LocalNeo4j.start(readOnly(settings))) {
			Files.delete(pause());
			assertRefused(halfWay.get(), server);
			CliOutcome state = CliOutcome.of("schema", "validate", "--uri", server.boltUri().toString(), "--password",
					server.password());
			assertThat(state.out() + state.err()).contains("The schema is current");
			assertRefused(undisturbed.ingest(server, CapitalNames.options()), server);
		}
		try (LocalNeo4j server = LocalNeo4j.start(settings)) {
			undisturbed.repair(server);
		}
	}

	/** Only what may be written can be made; it keeps its port. */
	private LocalNeo4jSettings emptyDatabase() {
		LocalNeo4jSettings settings = LocalNeo4jSettings.of(this.folder.resolve("home"));
		try (LocalNeo4j server = LocalNeo4j.start(settings.withPorts(0, 0))) {
			return settings.withPorts(server.boltUri().getPort(), 0);
		}
	}

	/** Begins to ingest; the server goes away when something is written. */
	private CompletableFuture<CliOutcome> ingestHalf(UndisturbedIngest undisturbed, LocalNeo4jSettings settings)
			throws Exception {
		try (LocalNeo4j server = LocalNeo4j.start(settings)) {
			return undisturbed.ingestHalf(server, pause());
		}
	}

	private Path pause() {
		return this.folder.resolve("pause");
	}

	private static void assertRefused(CliOutcome outcome, LocalNeo4j server) {
		outcome.assertFailed("Database \"neo4j\" at " + server.boltUri()
				+ " may only be read: use a user and a database that can be written");
	}

	private static LocalNeo4jSettings readOnly(LocalNeo4jSettings settings) {
		return settings.with("server.databases.read_only", "neo4j");
	}

}
