/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.connection;

import java.net.URI;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Where the graph is and who asks.
 *
 * @param uri a Bolt address, such as {@code bolt://127.0.0.1:7687}
 * @param username the user, such as {@code neo4j}
 * @param password the user's password; never printed
 * @param database the database, {@code neo4j} unless the server has others
 * @param certificate the certificate to trust, {@code null} for those that the machine
 * trusts
 */
public record GraphSettings(URI uri, String username, String password, String database,
		@Nullable TrustedCertificate certificate) {

	/** The database that every server has. */
	public static final String DEFAULT_DATABASE = "neo4j";

	private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

	public GraphSettings {
		if (uri.getScheme() == null || !SCHEMES.contains(uri.getScheme()) || uri.getHost() == null) {
			throw new IllegalArgumentException(
					"Neo4j address must look like bolt://host:7687 or neo4j+s://host: uri=" + uri);
		}
		if (database.isBlank()) {
			throw new IllegalArgumentException("database must have a name: database=" + database);
		}
		if (certificate != null) {
			certificate.requireFits(uri);
		}
	}

	/** A server whose certificate, if it has one, the machine trusts. */
	public GraphSettings(URI uri, String username, String password, String database) {
		this(uri, username, password, database, null);
	}

	@Override
	public String toString() {
		return "GraphSettings[uri=" + this.uri + ", username=" + this.username + ", database=" + this.database + "]";
	}

}
