/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The child JVM that runs a server.
 */
final class ServerProcess {

	private static final Duration STOP_TIMEOUT = Duration.ofSeconds(30);

	private static final List<String> OPENED_PACKAGES = List.of("java.base/java.nio=ALL-UNNAMED",
			"java.base/java.io=ALL-UNNAMED", "java.base/sun.nio.ch=ALL-UNNAMED");

	private final Process process;

	private ServerProcess(Process process) {
		this.process = process;
	}

	static ServerProcess spawn(ServerHome home, LocalNeo4jSettings settings, int boltPort, int httpPort)
			throws IOException {
		List<String> command = new ArrayList<>(java(settings));
		command.addAll(List.of("-cp", classPath(settings.lib().toAbsolutePath()), ServerMain.class.getName(),
				home.directory().toString(), Integer.toString(boltPort), Integer.toString(httpPort)));
		Files.createDirectories(home.logs());
		return new ServerProcess(new ProcessBuilder(command).directory(home.directory().toFile())
			.redirectError(home.console().toFile())
			.start());
	}

	/** The JVM that the jars of the server need, without class path and main class. */
	static List<String> java(LocalNeo4jSettings settings) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("-Xmx" + settings.heap());
		command.add("-XX:+UseSerialGC");
		command.add("-Dfile.encoding=UTF-8");
		for (String opened : OPENED_PACKAGES) {
			command.addAll(List.of("--add-opens", opened));
		}
		return command;
	}

	/**
	 * Waits until the server answers.
	 * @return whether it does; false when the process ended or the time is over
	 */
	boolean awaitStarted(Duration timeout) throws InterruptedException {
		CompletableFuture<Boolean> started = CompletableFuture.supplyAsync(this::sawStarted, (task) -> {
			Thread thread = new Thread(task, "papergraph-neo4j-start");
			thread.setDaemon(true);
			thread.start();
		});
		try {
			return started.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			return false;
		}
	}

	/** Whether the process refused to start because another server holds the home. */
	boolean foundHomeHeld() throws InterruptedException {
		return this.process.waitFor(5, TimeUnit.SECONDS) && this.process.exitValue() == ServerMain.HOME_IS_HELD;
	}

	long pid() {
		return this.process.pid();
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** Stops the server in an orderly way, or by force when that takes too long. */
	void stop() {
		try {
			this.process.getOutputStream().close();
			if (this.process.waitFor(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
				return;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException ex) {
			// The pipe is already gone with the process.
		}
		this.process.destroyForcibly();
	}

	private boolean sawStarted() {
		try (BufferedReader output = new BufferedReader(
				new InputStreamReader(this.process.getInputStream(), StandardCharsets.UTF_8))) {
			return output.lines().anyMatch(ServerMain.STARTED::equals);
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Our own main class, Neo4j Browser with our guide beside it, and the server. */
	private static String classPath(Path lib) {
		return String.join(File.pathSeparator, ownCode().toString(), lib.resolveSibling("web").toString(), lib + "/*");
	}

	/**
	 * The jar or folder this class was loaded from: the child needs {@link ServerMain}.
	 */
	private static Path ownCode() {
		try {
			return Path.of(ServerMain.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		}
		catch (URISyntaxException ex) {
			throw new LocalNeo4jException("The place of Papergraph's own classes is no path: " + ex.getInput(), ex);
		}
	}

}
