/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.nio.file.Files;

/**
 * Remembers which Neo4j last opened a store: an older one cannot read it.
 */
final class StoreVersion {

	private StoreVersion() {
	}

	/**
	 * Checks that the server may open the store of the home.
	 * @throws LocalNeo4jException when a newer server opened it before
	 */
	static void check(ServerHome home, ServerVersion server) throws IOException {
		if (Files.notExists(home.version())) {
			return;
		}
		ServerVersion store = new ServerVersion(Files.readString(home.version()).strip());
		if (store.compareTo(server) > 0) {
			throw new LocalNeo4jException(
					("The store in %s was last opened by Neo4j %s, and this is Neo4j %s, which cannot read it: "
							+ "use the Papergraph that wrote it, or another PAPERGRAPH_HOME and ingest again.")
						.formatted(home.directory(), store.text(), server.text()));
		}
	}

	static void remember(ServerHome home, ServerVersion server) throws IOException {
		Files.writeString(home.version(), server.text() + "\n");
	}

}
