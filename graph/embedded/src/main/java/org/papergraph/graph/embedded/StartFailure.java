/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Explains from the logs why the server did not start.
 */
final class StartFailure {

	private static final int TAIL_LINES = 15;

	/** As the console has them, and as the log has them with time and level before. */
	private static final Pattern STACK_FRAME = Pattern
		.compile("^(\\S+ \\S+ (WARN|ERROR|INFO))?\\s+(at \\S+\\(|\\.\\.\\. \\d+ more)");

	private final ServerHome home;

	private final List<String> lines;

	private StartFailure(ServerHome home, List<String> lines) {
		this.home = home;
		this.lines = lines;
	}

	/**
	 * Reads what the server said in this start.
	 * @param home the home of the server
	 * @param logStart the size of its log in bytes before the start
	 */
	static StartFailure read(ServerHome home, long logStart) throws IOException {
		return new StartFailure(home,
				Stream.concat(linesFrom(home.console(), 0), linesFrom(home.log(), logStart)).toList());
	}

	/** Whether another program took a port between our look at it and the start. */
	boolean portWasTaken() {
		return says("Address already in use") || says("PortBindException") || says("java.net.BindException");
	}

	LocalNeo4jException explain() {
		return new LocalNeo4jException(reason() + " The last lines of " + this.home.log() + ":\n" + tail(this.lines));
	}

	private String reason() {
		if (says("Lock file has been locked by another process") || says("FileLockException")) {
			return ("Another Neo4j, not started by Papergraph, uses the store in %s: stop it, or choose another "
					+ "PAPERGRAPH_HOME.")
				.formatted(this.home.directory());
		}
		if (says("OutOfMemoryError") || says("Could not reserve enough space")) {
			return "The local Neo4j ran out of memory: allow it more with -D%s=1g."
				.formatted(LocalNeo4jSettings.HEAP_PROPERTY);
		}
		if (says("No space left on device")) {
			return "The disk of %s is full: free some space.".formatted(this.home.directory());
		}
		return "The local Neo4j in %s did not start.".formatted(this.home.directory());
	}

	private boolean says(String text) {
		return this.lines.stream().anyMatch((line) -> line.contains(text));
	}

	/** The causes without their stack traces: those stay in the log. */
	static String tail(List<String> lines) {
		List<String> told = lines.stream().filter((line) -> !STACK_FRAME.matcher(line).find()).toList();
		return told.stream()
			.skip(Math.max(0, told.size() - TAIL_LINES))
			.map((line) -> "  " + line)
			.collect(Collectors.joining("\n"));
	}

	private static Stream<String> linesFrom(Path file, long start) throws IOException {
		if (Files.notExists(file)) {
			return Stream.empty();
		}
		byte[] bytes = Files.readAllBytes(file);
		int from = (int) Math.min(start, bytes.length);
		return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8).lines();
	}

}
