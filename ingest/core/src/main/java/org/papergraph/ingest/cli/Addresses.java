/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.util.List;

import org.papergraph.graph.embedded.LocalNeo4j;

/**
 * Where to find what runs.
 */
final class Addresses {

	private Addresses() {
	}

	static List<String> of(GraphSession session) {
		LocalNeo4j local = session.local();
		return (local != null) ? of(local) : List.of("Bolt           " + session.settings().uri());
	}

	static List<String> of(LocalNeo4j local) {
		return List.of("Neo4j Browser  " + local.browserUri(), "Bolt           " + local.boltUri(),
				"User           " + local.username() + ", password in " + local.passwordFile());
	}

}
