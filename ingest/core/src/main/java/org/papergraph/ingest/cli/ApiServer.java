/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.ingest.IngestException;

/**
 * The API as a child process, which must not share a class path with this one. Its
 * standard input is a pipe from here: when this process ends in any way, the pipe closes
 * and the API stops.
 */
final class ApiServer implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(ApiServer.class);

	/** The port that is tried first, unless the user says another one. */
	static final String DEFAULT_PORT = "8080";

	private static final String JAR = "papergraph.api.jar";

	private static final String HOST = "127.0.0.1";

	private static final int PORTS = 50;

	private static final Duration START = Duration.ofMinutes(5);

	private static final Duration STOP = Duration.ofSeconds(20);

	private static final int POLL_MILLIS = 200;

	private final Process process;

	private final int port;

	private ApiServer(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	/**
	 * Starts the API and waits until it answers.
	 * @param graph the database it asks
	 * @param browser where Neo4j Browser shows this database, {@code null} if that is not
	 * known
	 * @param wished the port; the next free one is taken when somebody listens there
	 * @param logFile where its log goes
	 */
	static ApiServer start(GraphSettings graph, @Nullable URI browser, int wished, Path logFile) {
		String jar = System.getProperty(JAR, "");
		if (jar.isEmpty() || !Files.isRegularFile(Path.of(jar))) {
			throw new IngestException("The API's jar is missing (" + jar
					+ "): build with mvn package, or run ./papergraph, which builds.");
		}
		int port = freePort(wished);
		if (port != wished) {
			log.warn("Port {} is taken: the API listens on {}", wished, port);
		}
		try {
			Files.createDirectories(logFile.toAbsolutePath().getParent());
			ProcessBuilder builder = new ProcessBuilder(java(), "-Xmx384m", "-XX:TieredStopAtLevel=1", "-jar", jar,
					"--server.address=" + HOST, "--server.port=" + port,
					"--papergraph.api.stop-with-standard-input=true")
				.redirectErrorStream(true)
				.redirectOutput(logFile.toFile());
			builder.environment()
				.putAll(Map.of("NEO4J_URI", graph.uri().toString(), "NEO4J_USERNAME", graph.username(),
						"NEO4J_PASSWORD", graph.password(), "NEO4J_DATABASE", graph.database()));
			if (graph.certificate() != null) {
				builder.environment().put("NEO4J_CERTIFICATE", graph.certificate().file().toAbsolutePath().toString());
			}
			if (browser != null) {
				builder.environment().put("NEO4J_BROWSER_URI", browser.toString());
			}
			ApiServer server = new ApiServer(builder.start(), port);
			server.awaitHealth(logFile);
			return server;
		}
		catch (IOException ex) {
			throw new IngestException("The API could not be started: " + ex.getMessage(), ex);
		}
	}

	URI uri() {
		return URI.create("http://" + HOST + ":" + this.port);
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

	private void awaitHealth(Path logFile) {
		long deadline = System.nanoTime() + START.toNanos();
		HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
		HttpRequest question = HttpRequest.newBuilder(uri().resolve("/actuator/health"))
			.timeout(Duration.ofSeconds(5))
			.build();
		try {
			while (!answers(client, question)) {
				if (!isAlive() || System.nanoTime() > deadline) {
					close();
					throw new IngestException("The API did not start: " + logFile + " says why.");
				}
				Thread.sleep(POLL_MILLIS);
			}
		}
		catch (InterruptedException ex) {
			close();
			Thread.currentThread().interrupt();
			throw new IngestException("The start of the API was interrupted.", ex);
		}
	}

	private static boolean answers(HttpClient client, HttpRequest question) throws InterruptedException {
		try {
			return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (ConnectException ex) {
			return false;
		}
		catch (IOException ex) {
			log.debug("The API does not answer yet.", ex);
			return false;
		}
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private static int freePort(int wished) {
		for (int port = wished; port < wished + PORTS; port++) {
			try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(HOST))) {
				return socket.getLocalPort();
			}
			catch (IOException ex) {
				log.debug("Port {} is taken.", port, ex);
			}
		}
		throw new IngestException("None of the ports " + wished + " to " + (wished + PORTS - 1)
				+ " is free: choose another one with --port.");
	}

}
