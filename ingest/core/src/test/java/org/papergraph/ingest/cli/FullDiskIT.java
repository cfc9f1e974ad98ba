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
import org.papergraph.ingest.fixture.SmallDisk;

/**
 * A disk that gets full in the middle of an ingest is said in one line; with some room,
 * the same command repairs what it left.
 */
@Tag("own-server")
class FullDiskIT {

	/** An empty database and its log of transactions. */
	private static final int MEGABYTES = 1000;

	@TempDir
	private Path folder;

	@SuppressWarnings("NullAway.Init")
	FullDiskIT() {
	}

	@Test
	void aFullDiskIsSaidAndNothingIsLost() throws Exception {
		Path home = Files.createDirectory(this.folder.resolve("home"));
		Path pause = this.folder.resolve("pause");
		try (SmallDisk disk = SmallDisk.mount(home, MEGABYTES)) {
			UndisturbedIngest undisturbed = UndisturbedIngest.of(this.folder.resolve("pages"));
			// Room that is taken in advance would last longer than these pages.
			LocalNeo4jSettings settings = LocalNeo4jSettings.of(home)
				.with("db.tx_log.preallocate", "false")
				.withPorts(0, 0);
			try (LocalNeo4j server = LocalNeo4j.start(settings)) {
				CompletableFuture<CliOutcome> halfWay = undisturbed.ingestHalf(server, pause);
				disk.fill();
				Files.delete(pause);
				halfWay.get()
					.assertFailed("Neo4j at " + server.boltUri()
							+ " cannot write to its disk, which is probably full: free some space, then run the command again");
			}
			disk.free();
			try (LocalNeo4j server = LocalNeo4j.start(settings)) {
				undisturbed.repair(server);
			}
		}
	}

}
