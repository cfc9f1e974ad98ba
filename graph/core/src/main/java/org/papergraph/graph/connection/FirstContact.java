/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.connection;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Makes drivers, and finds out why a first connection failed, where the driver does not
 * tell: a routing driver only says that it learned of no members of a cluster, and a
 * server that wants TLS only hangs up.
 */
final class FirstContact {

	private static final String ROUTED = "neo4j";

	/** For a connection; a line that went silent gives none. */
	private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

	private FirstContact() {
	}

	/**
	 * {@return a driver, which has not connected yet}
	 * @param settings who asks and whom to trust
	 * @param uri the address
	 */
	static Driver driver(GraphSettings settings, URI uri) {
		Config.ConfigBuilder config = Config.builder()
			.withUserAgent("papergraph")
			.withConnectionAcquisitionTimeout(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
		if (settings.certificate() != null) {
			settings.certificate().applyTo(config, uri);
		}
		return GraphDatabase.driver(uri, AuthTokens.basic(settings.username(), settings.password()), config.build());
	}

	/**
	 * {@return what to tell the user}
	 * @param failure what is known
	 * @param settings where the connection went
	 */
	static GraphException diagnose(GraphException failure, GraphSettings settings) {
		if (!(failure instanceof GraphException.Unreachable)) {
			return failure;
		}
		if (!settings.uri().getScheme().startsWith(ROUTED)) {
			return hungUp(failure, settings);
		}
		URI direct = URI.create("bolt" + settings.uri().toString().substring(ROUTED.length()));
		try (Driver driver = driver(settings, direct)) {
			driver.verifyConnectivity();
			return new GraphException.Unreachable("The server at " + settings.uri() + " answers, but the members of "
					+ "its cluster that it names do not: check their advertised addresses, or use " + direct
					+ " in NEO4J_URI to ask this one only", failure);
		}
		catch (Neo4jException ex) {
			return hungUp(DriverErrors.explain(ex, settings.uri().toString(), settings.database()), settings);
		}
	}

	private static GraphException hungUp(GraphException failure, GraphSettings settings) {
		Throwable cause = failure.getCause();
		if (cause == null || !String.valueOf(cause.getMessage()).startsWith("Connection to the database terminated")) {
			return failure;
		}
		return new GraphException.Unreachable("The server at " + settings.uri() + " hung up: if it wants TLS, use "
				+ "bolt+s:// or neo4j+s:// in NEO4J_URI, or name its certificate in NEO4J_CERTIFICATE; if it is no "
				+ "Neo4j, check the port", cause);
	}

}
