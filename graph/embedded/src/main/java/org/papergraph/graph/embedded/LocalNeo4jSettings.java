/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How to run the local Neo4j.
 *
 * @param home the Papergraph home; the server keeps everything in its sub-folder
 * {@code neo4j}
 * @param lib the folder with the jars of the server
 * @param boltPort the Bolt port wished for, 0 for any free one
 * @param httpPort the HTTP port wished for, 0 for any free one
 * @param heap the largest heap of the server, in the form of {@code -Xmx}
 * @param pageCache the size of the page cache, in the form of a Neo4j setting
 * @param startTimeout how long a start may take
 * @param more settings of Neo4j by name, besides or in place of those that Papergraph
 * makes
 */
public record LocalNeo4jSettings(Path home, Path lib, int boltPort, int httpPort, String heap, String pageCache,
		Duration startTimeout, SortedMap<String, String> more) {

	/** The system property that names the folder with the jars of the server. */
	public static final String LIB_PROPERTY = "papergraph.neo4j.lib";

	/** The system property for the largest heap of the server. */
	public static final String HEAP_PROPERTY = "papergraph.neo4j.heap";

	/** The system property for the size of the page cache of the server. */
	public static final String PAGE_CACHE_PROPERTY = "papergraph.neo4j.pagecache";

	/** The port that Bolt clients expect. */
	public static final int DEFAULT_BOLT_PORT = 7687;

	/** The port that people open in a web browser. */
	public static final int DEFAULT_HTTP_PORT = 7474;

	private static final Path LIB_IN_SOURCES = Path.of("graph", "embedded", "distribution", "target", "lib");

	public LocalNeo4jSettings {
		Objects.requireNonNull(lib, "lib");
		more = Collections.unmodifiableSortedMap(new TreeMap<>(more));
		home = home.toAbsolutePath().normalize();
		requirePort("Bolt", boltPort);
		requirePort("HTTP", httpPort);
		requireSize("heap", heap);
		requireSize("page cache", pageCache);
	}

	/**
	 * The settings for a Papergraph home, with the usual ports; the memory and the place
	 * of the jars come from the system properties named above.
	 */
	public static LocalNeo4jSettings of(Path home) {
		Path lib = Path.of(System.getProperty(LIB_PROPERTY, LIB_IN_SOURCES.toString()));
		return new LocalNeo4jSettings(home, lib, DEFAULT_BOLT_PORT, DEFAULT_HTTP_PORT,
				System.getProperty(HEAP_PROPERTY, "768m"), System.getProperty(PAGE_CACHE_PROPERTY, "128m"),
				Duration.ofMinutes(2), Collections.emptySortedMap());
	}

	/** The same settings for another home. */
	LocalNeo4jSettings withHome(Path other) {
		return new LocalNeo4jSettings(other, this.lib, this.boltPort, this.httpPort, this.heap, this.pageCache,
				this.startTimeout, this.more);
	}

	/** The same settings with other ports; 0 takes any free port. */
	public LocalNeo4jSettings withPorts(int bolt, int http) {
		return new LocalNeo4jSettings(this.home, this.lib, bolt, http, this.heap, this.pageCache, this.startTimeout,
				this.more);
	}

	/** The same settings with other memory limits. */
	public LocalNeo4jSettings withMemory(String maxHeap, String cache) {
		return new LocalNeo4jSettings(this.home, this.lib, this.boltPort, this.httpPort, maxHeap, cache,
				this.startTimeout, this.more);
	}

	/** The same settings with another limit for the start. */
	public LocalNeo4jSettings withStartTimeout(Duration timeout) {
		return new LocalNeo4jSettings(this.home, this.lib, this.boltPort, this.httpPort, this.heap, this.pageCache,
				timeout, this.more);
	}

	/** The same settings with one more setting of Neo4j, by its name in its manual. */
	public LocalNeo4jSettings with(String name, String value) {
		SortedMap<String, String> all = new TreeMap<>(this.more);
		all.put(name, value);
		return new LocalNeo4jSettings(this.home, this.lib, this.boltPort, this.httpPort, this.heap, this.pageCache,
				this.startTimeout, all);
	}

	private static void requirePort(String name, int port) {
		if (port < 0 || port > 65535) {
			throw new IllegalArgumentException(
					"The %s port must be between 0 and 65535: port=%d".formatted(name, port));
		}
	}

	private static void requireSize(String name, String size) {
		if (!size.matches("\\d+[kmgKMG]")) {
			throw new IllegalArgumentException(
					"The %s must be a number followed by k, m or g: size=%s".formatted(name, size));
		}
	}

}
