/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit;

import java.net.URI;

/**
 * The server that the environment names: {@code PAPERGRAPH_TEST_NEO4J_URI}, with
 * {@code PAPERGRAPH_TEST_NEO4J_USERNAME} and {@code PAPERGRAPH_TEST_NEO4J_PASSWORD}. Its
 * data are deleted by the tests.
 */
final class ExternalBackend {

	private static final String PREFIX = "PAPERGRAPH_TEST_NEO4J_";

	private ExternalBackend() {
	}

	static Attempt find() {
		String uri = variable("URI", "");
		if (uri.isBlank()) {
			return Attempt.failed("no " + PREFIX + "URI");
		}
		Neo4jServer server = new Neo4jServer(URI.create(uri), variable("USERNAME", "neo4j"), variable("PASSWORD", ""),
				"the external server of " + PREFIX + "URI");
		return Attempt.found(new Backend(server, () -> {
		}));
	}

	private static String variable(String name, String otherwise) {
		return System.getenv().getOrDefault(PREFIX + name, otherwise);
	}

}
