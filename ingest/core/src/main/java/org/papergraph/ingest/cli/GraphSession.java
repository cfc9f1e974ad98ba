/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphException;
import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.graph.embedded.LocalNeo4j;
import org.papergraph.graph.query.GraphReader;

/**
 * A connection for the time of a command, with the local server behind it if there is
 * one. Closing it stops the server only if this command started it.
 */
final class GraphSession implements AutoCloseable {

	private static final Duration QUESTION = Duration.ofMinutes(2);

	private final GraphSettings settings;

	private final GraphConnection connection;

	private final @Nullable LocalNeo4j local;

	GraphSession(GraphSettings settings, @Nullable LocalNeo4j local) {
		this.settings = settings;
		this.local = local;
		try {
			this.connection = GraphConnection.open(settings);
		}
		catch (GraphException ex) {
			if (local != null) {
				local.close();
			}
			throw ex;
		}
	}

	GraphSettings settings() {
		return this.settings;
	}

	GraphConnection connection() {
		return this.connection;
	}

	GraphReader reader() {
		return new GraphReader(this.connection, QUESTION);
	}

	/**
	 * {@return the local server, or {@code null} for a server somewhere else}
	 */
	@Nullable LocalNeo4j local() {
		return this.local;
	}

	/**
	 * {@return where Neo4j Browser is, or {@code null} for a server somewhere else}
	 */
	@Nullable URI browser() {
		return (this.local != null) ? this.local.browserUri() : null;
	}

	@Override
	public void close() {
		this.connection.close();
		if (this.local != null) {
			this.local.close();
		}
	}

}
