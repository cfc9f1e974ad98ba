/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * A Neo4j server on this computer, reachable on loopback only. Its data stay in the home
 * it was started on; {@link #close()} stops it when this object started it, and so does
 * the end of this process in any way.
 *
 * <p>
 * Safe for use by several threads.
 */
public final class LocalNeo4j implements AutoCloseable {

	/** The only user of the server. */
	public static final String USERNAME = "neo4j";

	private final ServerHome home;

	private final RunningServer server;

	private final String password;

	private final @Nullable ServerProcess process;

	LocalNeo4j(ServerHome home, RunningServer server, String password, @Nullable ServerProcess process) {
		this.home = home;
		this.server = server;
		this.password = password;
		this.process = process;
	}

	/**
	 * Starts a server.
	 * @throws LocalNeo4jException when one already runs on the home, or none can be
	 * started
	 */
	public static LocalNeo4j start(LocalNeo4jSettings settings) {
		return launch(settings, RunningServerPolicy.REFUSE);
	}

	/**
	 * Attaches to the server that another Papergraph process runs on the home, or starts
	 * one.
	 * @throws LocalNeo4jException when no server can be started
	 */
	public static LocalNeo4j startOrAttach(LocalNeo4jSettings settings) {
		return launch(settings, RunningServerPolicy.ATTACH);
	}

	private static LocalNeo4j launch(LocalNeo4jSettings settings, RunningServerPolicy whenRunning) {
		try {
			return new ServerLauncher(settings).launch(whenRunning);
		}
		catch (IOException ex) {
			throw new LocalNeo4jException("The folder %s cannot be used: %s".formatted(settings.home(), ex), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new LocalNeo4jException("The start of the local Neo4j was interrupted.", ex);
		}
	}

	/** Where drivers connect to. */
	public URI boltUri() {
		return URI.create("bolt://" + FreePort.LOOPBACK + ":" + this.server.boltPort());
	}

	/** Where Neo4j Browser is served. */
	public URI browserUri() {
		return URI.create("http://" + FreePort.LOOPBACK + ":" + this.server.httpPort() + "/browser/");
	}

	public String username() {
		return USERNAME;
	}

	public String password() {
		return this.password;
	}

	/** The file with the password, readable by its owner only. */
	public Path passwordFile() {
		return this.home.password();
	}

	/** The process id of the server. */
	public long pid() {
		return this.server.pid();
	}

	/** Whether another process started the server, so that {@link #close()} leaves it. */
	public boolean attached() {
		return this.process == null;
	}

	/** Whether the server's process is alive. */
	public boolean isAlive() {
		return ProcessHandle.of(this.server.pid()).map(ProcessHandle::isAlive).orElse(false);
	}

	/** Stops the server if this object started it; the second call does nothing. */
	@Override
	public synchronized void close() {
		if (this.process != null) {
			this.process.stop();
		}
	}

}
