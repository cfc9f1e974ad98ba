/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.net.URI;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.graph.connection.TrustedCertificate;
import org.papergraph.graph.embedded.LocalNeo4j;
import org.papergraph.graph.embedded.LocalNeo4jSettings;
import org.papergraph.ingest.IngestException;

/**
 * Which Neo4j to use: the server at an address, else the local one, which is started when
 * it does not run.
 */
final class Neo4jOptions {

	@Option(names = "--uri", paramLabel = "URI", defaultValue = "${env:NEO4J_URI}",
			description = "Address of Neo4j, such as bolt://host:7687; default: NEO4J_URI, else the local server.")
	private @Nullable String uri;

	@Option(names = "--username", paramLabel = "NAME", defaultValue = "${env:NEO4J_USERNAME:-neo4j}",
			description = "User of Neo4j; default: NEO4J_USERNAME, else neo4j.")
	private String username = LocalNeo4j.USERNAME;

	@Mixin
	private PasswordOptions password;

	@Option(names = "--database", paramLabel = "NAME", defaultValue = "${env:NEO4J_DATABASE:-neo4j}",
			description = "Database; default: NEO4J_DATABASE, else neo4j.")
	private String database = GraphSettings.DEFAULT_DATABASE;

	@Option(names = "--certificate", paramLabel = "FILE", defaultValue = "${env:NEO4J_CERTIFICATE}",
			description = "Connect by TLS and trust the certificates of this PEM file alone, those of the server or of "
					+ "who signed them; default: NEO4J_CERTIFICATE.")
	private @Nullable String certificate;

	@Mixin
	private HomeOption home;

	@SuppressWarnings("NullAway.Init")
	Neo4jOptions() {
	}

	boolean isRemote() {
		return this.uri != null && !this.uri.isBlank();
	}

	LocalNeo4jSettings local() {
		return LocalNeo4jSettings.of(home());
	}

	Path apiLog() {
		return home().resolve("logs").resolve("api.log");
	}

	/** Connects, and starts the local server where it is meant and does not run. */
	GraphSession open() {
		if (this.uri != null && isRemote()) {
			return new GraphSession(remote(this.uri), null);
		}
		LocalNeo4j local = LocalNeo4j.startOrAttach(local());
		return new GraphSession(
				new GraphSettings(local.boltUri(), local.username(), local.password(), GraphSettings.DEFAULT_DATABASE),
				local);
	}

	/** Where the data is kept. */
	Path home() {
		return this.home.path();
	}

	private GraphSettings remote(String address) {
		String secret = this.password.password(address);
		try {
			return new GraphSettings(URI.create(address), this.username, secret, this.database, trusted());
		}
		catch (IllegalArgumentException ex) {
			throw new IngestException("The " + ex.getMessage(), ex);
		}
	}

	private @Nullable TrustedCertificate trusted() {
		return (this.certificate == null || this.certificate.isBlank()) ? null
				: new TrustedCertificate(Path.of(this.certificate));
	}

}
