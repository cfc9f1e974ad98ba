/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.time.Duration;
import java.util.function.Function;

import org.papergraph.graph.connection.GraphConnection;

/**
 * Answers questions in read transactions with a time limit. Safe for use by many threads.
 */
public final class GraphReader {

	private final GraphConnection connection;

	private final Duration timeout;

	/**
	 * Makes a reader.
	 * @param connection the database; it stays the caller's to close
	 * @param timeout how long one question may take; the server stops it then
	 */
	public GraphReader(GraphConnection connection, Duration timeout) {
		if (timeout.isZero() || timeout.isNegative()) {
			throw new IllegalArgumentException("timeout must be positive: timeout=" + timeout);
		}
		this.connection = connection;
		this.timeout = timeout;
	}

	/** Runs statements in one transaction, so that they see one state of the graph. */
	<T> T read(Function<Reading, T> work) {
		return this.connection.read((transaction) -> work.apply(new Reading(transaction)), this.timeout);
	}

}
