/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.graph.embedded.LocalNeo4j;
import org.papergraph.graph.embedded.LocalStore;
import org.papergraph.ingest.WrongUsageException;

/** The store that backup and restore work on. */
final class LocalGraph {

	private LocalGraph() {
	}

	/**
	 * {@return the local store}
	 * @param neo4j what the user said of Neo4j
	 * @param instead what to do with a server somewhere else
	 * @throws WrongUsageException if that is a server somewhere else
	 */
	static LocalStore store(Neo4jOptions neo4j, String instead) {
		if (neo4j.isRemote()) {
			throw new WrongUsageException(
					"This works on the local graph, and NEO4J_URI or --uri names a server: leave it out, or "
							+ instead);
		}
		return LocalStore.of(neo4j.local());
	}

	static GraphConnection connect(LocalNeo4j server) {
		return GraphConnection.open(new GraphSettings(server.boltUri(), server.username(), server.password(),
				GraphSettings.DEFAULT_DATABASE));
	}

}
