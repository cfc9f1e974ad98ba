/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.papergraph.graph.embedded.LocalNeo4j;
import org.papergraph.graph.embedded.LocalNeo4jSettings;

/**
 * The local server in a temporary folder, on free ports.
 */
final class LocalBackend {

	private LocalBackend() {
	}

	static Attempt start() {
		if (ContainerBackend.isDemanded()) {
			return Attempt
				.failed(ContainerBackend.IMAGE_VARIABLE + " demands a container; unset it to test on the local server");
		}
		try {
			Path home = Files.createTempDirectory("papergraph-test-");
			LocalNeo4j neo4j = LocalNeo4j.start(LocalNeo4jSettings.of(home).withPorts(0, 0));
			Neo4jServer server = new Neo4jServer(neo4j.boltUri(), neo4j.username(), neo4j.password(),
					"the local server in " + home);
			return Attempt.found(new Backend(server, () -> {
				neo4j.close();
				delete(home);
			}));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The temporary folder for the local server cannot be made", ex);
		}
	}

	private static void delete(Path home) {
		try (Stream<Path> files = Files.walk(home)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The temporary folder of the local server is not empty: " + home, ex);
		}
	}

}
