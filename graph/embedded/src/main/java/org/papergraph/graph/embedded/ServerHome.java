/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the local server keeps its files.
 *
 * <pre>
 * conf/neo4j.conf         written anew at every start
 * data/                   the store
 * data.replaced/          the store before, while another one takes its place
 * logs/neo4j.log          what the server says, logs/debug.log in detail
 * password                for the user neo4j, readable by the owner only
 * restore/                a home in which a backup becomes a store
 * run/server.lock         locked by the running server for as long as it lives
 * run/server.properties   process id and ports of the running server
 * version                 the Neo4j version that last opened the store
 * </pre>
 *
 * @param directory the home directory in the sense of Neo4j
 */
record ServerHome(Path directory) {

	/** The only database of the server that holds a graph. */
	static final String DATABASE = "neo4j";

	static ServerHome in(Path papergraphHome) {
		return new ServerHome(papergraphHome.resolve("neo4j"));
	}

	Path configDirectory() {
		return this.directory.resolve("conf");
	}

	Path configFile() {
		return configDirectory().resolve("neo4j.conf");
	}

	Path logs() {
		return this.directory.resolve("logs");
	}

	Path log() {
		return logs().resolve("neo4j.log");
	}

	Path debugLog() {
		return logs().resolve("debug.log");
	}

	Path console() {
		return logs().resolve("console.log");
	}

	Path adminLog() {
		return logs().resolve("admin.log");
	}

	Path data() {
		return this.directory.resolve("data");
	}

	Path replacedData() {
		return this.directory.resolve("data.replaced");
	}

	/** A Papergraph home within, so that a server can run there meanwhile. */
	Path restore() {
		return this.directory.resolve("restore");
	}

	static Path database(Path data) {
		return data.resolve("databases").resolve(DATABASE);
	}

	Path password() {
		return this.directory.resolve("password");
	}

	Path run() {
		return this.directory.resolve("run");
	}

	Path lock() {
		return run().resolve("server.lock");
	}

	Path runFile() {
		return run().resolve("server.properties");
	}

	Path version() {
		return this.directory.resolve("version");
	}

	/** Whether a server was started here before, so that its users are already set up. */
	boolean hasStore() {
		return Files.isDirectory(data().resolve("databases").resolve("system"));
	}

}
