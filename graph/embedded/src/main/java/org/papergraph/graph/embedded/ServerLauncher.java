/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts a server on a home that no other server holds.
 */
final class ServerLauncher {

	private static final Logger log = LoggerFactory.getLogger(LocalNeo4j.class);

	private static final int ATTEMPTS = 3;

	private static final Duration PAUSE = Duration.ofMillis(200);

	private final LocalNeo4jSettings settings;

	private final ServerHome home;

	ServerLauncher(LocalNeo4jSettings settings) {
		this.settings = settings;
		this.home = ServerHome.in(settings.home());
	}

	/**
	 * Starts a server, unless one already runs on the home.
	 * @param whenRunning what to make of a server that runs already
	 */
	LocalNeo4j launch(RunningServerPolicy whenRunning) throws IOException, InterruptedException {
		ServerVersion version = ServerVersion.ofLib(this.settings.lib());
		Files.createDirectories(this.home.run());
		long waitUntil = System.nanoTime() + this.settings.startTimeout().toNanos();
		int attempts = 0;
		while (true) {
			Optional<RunningServer> running = awaitFreeHome(waitUntil);
			if (running.isPresent()) {
				return whenRunning.apply(this.home, running.get());
			}
			StoreVersion.check(this.home, version);
			Optional<LocalNeo4j> started = tryStart(++attempts == ATTEMPTS);
			if (started.isPresent()) {
				StoreVersion.remember(this.home, version);
				return started.get();
			}
		}
	}

	/**
	 * Waits while another process starts or stops a server on the home.
	 * @return the server that runs there, or nothing when the home is free
	 */
	private Optional<RunningServer> awaitFreeHome(long waitUntil) throws IOException, InterruptedException {
		while (RunningServer.holds(this.home)) {
			Optional<RunningServer> running = RunningServer.find(this.home);
			if (running.isPresent()) {
				return running;
			}
			if (System.nanoTime() > waitUntil) {
				throw new LocalNeo4jException(
						("Another process holds %s but no server answers there: it is still starting or stopping. "
								+ "Try again, or end it%s.")
							.formatted(this.home.lock(),
									RunningServer.read(this.home.runFile())
										.map((server) -> " with: kill " + server.pid())
										.orElse("")));
			}
			Thread.sleep(PAUSE.toMillis());
		}
		return Optional.empty();
	}

	/**
	 * Starts a server; nothing when another one was faster to take the home or a port.
	 */
	private Optional<LocalNeo4j> tryStart(boolean last) throws IOException, InterruptedException {
		int bolt = FreePort.atOrAbove(this.settings.boltPort(), 0);
		int http = FreePort.atOrAbove(this.settings.httpPort(), bolt);
		Files.createDirectories(this.home.configDirectory());
		Files.writeString(this.home.configFile(),
				ServerConfig.text(bolt, http, this.settings.pageCache(), this.settings.more()));
		String password = password();
		long logStart = Files.exists(this.home.log()) ? Files.size(this.home.log()) : 0;
		log.debug("Starting Neo4j in {} on ports {} and {}", this.home.directory(), bolt, http);
		ServerProcess process = ServerProcess.spawn(this.home, this.settings, bolt, http);
		if (process.awaitStarted(this.settings.startTimeout())) {
			RunningServer server = new RunningServer(process.pid(), bolt, http);
			logMovedPorts(server);
			return Optional.of(new LocalNeo4j(this.home, server, password, process));
		}
		boolean heldByAnother = process.foundHomeHeld();
		process.stop();
		StartFailure failure = StartFailure.read(this.home, logStart);
		if (!last && (heldByAnother || failure.portWasTaken())) {
			return Optional.empty();
		}
		throw failure.explain();
	}

	private String password() throws IOException {
		if (this.home.hasStore() && Files.notExists(this.home.password())) {
			throw new LocalNeo4jException(
					("The password file %s is missing, but the store beside it is in use: write the password of the "
							+ "user neo4j into it, or delete %s and ingest again.")
						.formatted(this.home.password(), this.home.directory()));
		}
		return PasswordFile.readOrCreate(this.home.password());
	}

	private void logMovedPorts(RunningServer server) {
		if (this.settings.boltPort() != 0 && server.boltPort() != this.settings.boltPort()) {
			log.warn("Port {} is taken: Bolt listens on {}", this.settings.boltPort(), server.boltPort());
		}
		if (this.settings.httpPort() != 0 && server.httpPort() != this.settings.httpPort()) {
			log.warn("Port {} is taken: Neo4j Browser is on {}", this.settings.httpPort(), server.httpPort());
		}
	}

}
