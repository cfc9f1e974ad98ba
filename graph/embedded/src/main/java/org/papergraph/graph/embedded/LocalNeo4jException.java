/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import org.jspecify.annotations.Nullable;

/**
 * The local Neo4j could not be started or reached; the message says why and what to do
 * next.
 */
public class LocalNeo4jException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	LocalNeo4jException(String message) {
		this(message, null);
	}

	LocalNeo4jException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
