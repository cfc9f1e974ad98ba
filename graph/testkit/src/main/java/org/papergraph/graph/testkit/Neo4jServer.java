/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit;

import java.net.URI;

/**
 * The Neo4j that the tests of this JVM share.
 *
 * @param uri where it speaks Bolt
 * @param username who may log in
 * @param password with which password
 * @param description which kind of server it is, for the log
 */
public record Neo4jServer(URI uri, String username, String password, String description) {

	/**
	 * The server of this JVM. The first call starts it, the end of the JVM stops it.
	 */
	public static Neo4jServer shared() {
		return SharedNeo4j.server();
	}

	/** Keeps the password out of logs and failure messages. */
	@Override
	public String toString() {
		return this.description + " at " + this.uri;
	}

}
