/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the server of this JVM once and stops it at the end.
 */
final class SharedNeo4j {

	private static final Logger log = LoggerFactory.getLogger(SharedNeo4j.class);

	private static final List<Supplier<Attempt>> KINDS = List.of(ExternalBackend::find, ContainerBackend::start,
			LocalBackend::start);

	private SharedNeo4j() {
	}

	static Neo4jServer server() {
		return Holder.BACKEND.server();
	}

	static Driver driver() {
		return Holder.DRIVER;
	}

	/** The first kind that is there, and why not those before it. */
	private static Backend choose() {
		List<String> reasons = new ArrayList<>();
		for (Supplier<Attempt> kind : KINDS) {
			Attempt attempt = kind.get();
			if (attempt.backend() != null) {
				log.info("Tests use {}{}", attempt.backend().server(),
						reasons.isEmpty() ? "" : " (" + String.join("; ", reasons) + ")");
				return attempt.backend();
			}
			reasons.add(attempt.reason());
		}
		throw new IllegalStateException("No Neo4j for the tests: " + String.join("; ", reasons));
	}

	/** The class loader makes the first use the only start. */
	private static final class Holder {

		static final Backend BACKEND = choose();

		static final Driver DRIVER = GraphDatabase.driver(BACKEND.server().uri(),
				AuthTokens.basic(BACKEND.server().username(), BACKEND.server().password()));

		static {
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				DRIVER.close();
				BACKEND.stop().run();
			}, "papergraph-testkit-stop"));
		}

	}

}
