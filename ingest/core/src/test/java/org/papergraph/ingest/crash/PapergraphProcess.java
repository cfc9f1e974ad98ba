/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.papergraph.ingest.cli.PapergraphCli;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command line in a process of its own, as a user starts it.
 */
final class PapergraphProcess {

	private static final Duration LIMIT = Duration.ofMinutes(5);

	private final Process process;

	private final Path out;

	private final Path err;

	private PapergraphProcess(Process process, Path out, Path err) {
		this.process = process;
		this.out = out;
		this.err = err;
	}

	/**
	 * Starts a command.
	 * @param home where the local database lies and the output goes
	 * @param environment variables to set besides {@code PAPERGRAPH_HOME}
	 * @param arguments the command and its arguments
	 */
	static PapergraphProcess start(Path home, Map<String, String> environment, String... arguments) throws IOException {
		Files.createDirectories(home);
		List<String> command = new ArrayList<>(List.of(java(), "-Xmx512m",
				"-Dpapergraph.neo4j.lib=" + System.getProperty("papergraph.neo4j.lib"), "-Dpapergraph.terminal=false",
				"-cp", System.getProperty("java.class.path"), PapergraphCli.class.getName()));
		command.addAll(Arrays.asList(arguments));
		Path out = Files.createTempFile("papergraph-", ".out");
		Path err = Files.createTempFile("papergraph-", ".err");
		ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
		builder.environment().keySet().removeIf((name) -> name.startsWith("NEO4J_"));
		builder.environment().put("PAPERGRAPH_HOME", home.toString());
		// For short lives; the server takes it, too.
		builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
		builder.environment().putAll(environment);
		return new PapergraphProcess(builder.start(), out, err);
	}

	/** Runs a command to its end. */
	static PapergraphProcess run(Path home, Map<String, String> environment, String... arguments) throws Exception {
		PapergraphProcess process = start(home, environment, arguments);
		process.code();
		return process;
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	/** Waits for the end. */
	int code() throws InterruptedException {
		assertThat(this.process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).as("the command ends").isTrue();
		return this.process.exitValue();
	}

	boolean endsWithin(long millis) throws InterruptedException {
		return this.process.waitFor(millis, TimeUnit.MILLISECONDS);
	}

	String out() throws IOException {
		return Files.readString(this.out);
	}

	String err() throws IOException {
		return Files.readString(this.err);
	}

	/** Ends the command as {@code kill -9} does. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/**
	 * Ends the local database that this command started, as {@code kill -9} does.
	 * @return whether there was one
	 */
	boolean killDatabase() {
		Optional<ProcessHandle> server = this.process.children()
			.filter((child) -> child.info().commandLine().orElse("").contains("ServerMain"))
			.findFirst();
		server.ifPresent((child) -> {
			child.destroyForcibly();
			child.onExit().join();
		});
		return server.isPresent();
	}

	/** Nothing may be left behind, whatever becomes of the test. */
	void end() {
		List<ProcessHandle> children = this.process.descendants().toList();
		this.process.destroyForcibly();
		children.forEach(ProcessHandle::destroyForcibly);
	}

}
