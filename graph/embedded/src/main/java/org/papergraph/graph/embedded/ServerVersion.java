/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The version of a Neo4j server, such as 5.26.30 or 2026.08.1.
 *
 * @param text the numbers, separated by dots
 */
record ServerVersion(String text) implements Comparable<ServerVersion> {

	private static final Pattern KERNEL_JAR = Pattern.compile("neo4j-kernel-(\\d+(?:\\.\\d+)*)\\.jar");

	ServerVersion {
		if (!text.matches("\\d+(\\.\\d+)*")) {
			throw new IllegalArgumentException("A version must be numbers separated by dots: text=" + text);
		}
	}

	/**
	 * The version of the server whose jars are in the folder.
	 * @throws LocalNeo4jException when the folder holds no server
	 */
	static ServerVersion ofLib(Path lib) throws IOException {
		if (Files.isDirectory(lib)) {
			try (Stream<Path> jars = Files.list(lib)) {
				return jars.map((jar) -> KERNEL_JAR.matcher(jar.getFileName().toString()))
					.filter(Matcher::matches)
					.map((matcher) -> new ServerVersion(matcher.group(1)))
					.findFirst()
					.orElseThrow(() -> noServerIn(lib));
			}
		}
		throw noServerIn(lib);
	}

	@Override
	public int compareTo(ServerVersion other) {
		return Arrays.compare(numbers(this.text), numbers(other.text));
	}

	private static int[] numbers(String text) {
		return Arrays.stream(text.split("\\.")).mapToInt(Integer::parseInt).toArray();
	}

	private static LocalNeo4jException noServerIn(Path lib) {
		return new LocalNeo4jException(
				("There is no Neo4j server in %s: gather it with \"mvn -q -Dfast package\" in Papergraph's folder, "
						+ "or say with -D%s=DIRECTORY where its jars are.")
					.formatted(lib.toAbsolutePath(), LocalNeo4jSettings.LIB_PROPERTY));
	}

}
