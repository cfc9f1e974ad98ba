/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;

/**
 * What to make of a server that runs on the home already.
 */
enum RunningServerPolicy {

	/** Use it, and leave it running at the end. */
	ATTACH {
		@Override
		LocalNeo4j apply(ServerHome home, RunningServer server) throws IOException {
			return new LocalNeo4j(home, server, PasswordFile.read(home.password()), null);
		}
	},

	/** Say that it runs and what can be done about it. */
	REFUSE {
		@Override
		LocalNeo4j apply(ServerHome home, RunningServer server) {
			throw new LocalNeo4jException(
					("A local Neo4j already runs on %s: process %d, Bolt on port %d, Neo4j Browser on "
							+ "http://%s:%d. Use it, or stop the papergraph that started it (or: kill %d).")
						.formatted(home.directory(), server.pid(), server.boltPort(), FreePort.LOOPBACK,
								server.httpPort(), server.pid()));
		}
	};

	abstract LocalNeo4j apply(ServerHome home, RunningServer server) throws IOException;

}
