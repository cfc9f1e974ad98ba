/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Neo4j's own commands for a database at rest, in a child JVM. They end when this process
 * does, for their standard streams lead here.
 */
final class AdminProcess {

	private static final String MAIN = "org.neo4j.cli.AdminTool";

	private final ServerHome home;

	private final LocalNeo4jSettings settings;

	AdminProcess(ServerHome home, LocalNeo4jSettings settings) {
		this.home = home;
		this.settings = settings;
	}

	/**
	 * Writes the database as a dump of Neo4j.
	 * @throws IOException when the target cannot be written
	 * @throws LocalNeo4jException when the database cannot be dumped
	 */
	void dump(OutputStream target) throws IOException, InterruptedException {
		Process process = start("dump", "--to-stdout");
		try (InputStream output = process.getInputStream()) {
			output.transferTo(target);
			end("dump", process);
		}
		finally {
			process.destroyForcibly();
		}
	}

	/**
	 * Makes the database from a dump of Neo4j.
	 * @throws IOException when the dump cannot be read to its end
	 * @throws LocalNeo4jException when Neo4j does not take it
	 */
	void load(InputStream dump) throws IOException, InterruptedException {
		Process process = start("load", "--from-stdin");
		try {
			feed(dump, process);
			end("load", process);
		}
		finally {
			process.destroyForcibly();
		}
	}

	/** Every failure to read is told; a process that wants no more tells why itself. */
	private static void feed(InputStream dump, Process process) throws IOException {
		byte[] buffer = new byte[1 << 16];
		try (OutputStream input = process.getOutputStream()) {
			int length = dump.read(buffer);
			while (length >= 0) {
				if (!write(input, buffer, length)) {
					return;
				}
				length = dump.read(buffer);
			}
		}
	}

	private static boolean write(OutputStream input, byte[] buffer, int length) {
		try {
			input.write(buffer, 0, length);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private Process start(String command, String stream) throws IOException {
		Files.createDirectories(this.home.logs());
		Files.createDirectories(this.home.configDirectory());
		Files.writeString(this.home.configFile(),
				ServerConfig.text(0, 0, this.settings.pageCache(), this.settings.more()));
		List<String> line = new ArrayList<>(ServerProcess.java(this.settings));
		line.addAll(List.of("-cp", this.settings.lib().toAbsolutePath() + "/*", MAIN, "database", command, stream,
				ServerHome.DATABASE));
		ProcessBuilder builder = new ProcessBuilder(line).redirectError(this.home.adminLog().toFile());
		if (command.equals("load")) {
			builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
		}
		builder.environment().put("NEO4J_HOME", this.home.directory().toString());
		builder.environment().put("NEO4J_CONF", this.home.configDirectory().toString());
		return builder.start();
	}

	private void end(String command, Process process) throws IOException, InterruptedException {
		int code = process.waitFor();
		if (code != 0) {
			List<String> lines = Files.readAllLines(this.home.adminLog());
			throw new LocalNeo4jException(
					reason(command, lines) + " The last of what it says:\n" + StartFailure.tail(lines));
		}
	}

	private String reason(String command, List<String> lines) {
		Path place = this.home.directory();
		return lines.stream().anyMatch((line) -> line.contains("No space left on device"))
				? "The disk of %s is full: free some space.".formatted(place)
				: String.format(Locale.ROOT, "Neo4j could not %s the database in %s.", command, place);
	}

}
