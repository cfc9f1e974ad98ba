/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit;

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

	private SharedNeo4j() {
	}

	static Neo4jServer server() {
		return Holder.BACKEND.server();
	}

	static Driver driver() {
		return Holder.DRIVER;
	}

	private static Backend choose() {
		Backend backend = ExternalBackend.find().or(ContainerBackend::start).orElseGet(SharedNeo4j::startLocal);
		log.info("Tests use {}", backend.server());
		return backend;
	}

	private static Backend startLocal() {
		if (ContainerBackend.isDemanded()) {
			throw new IllegalStateException(ContainerBackend.IMAGE_VARIABLE
					+ " names an image, but no container of it could be started; unset it to test on the local server");
		}
		return LocalBackend.start();
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
