/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.schema;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Stream;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphException;

/**
 * How a database stands that answers.
 *
 * @param version the version of the server, such as {@code 5.26.0}
 * @param failed names of indexes and constraints that could not be filled, sorted
 * @param missing names of those that are not there although the schema has them, sorted
 */
public record DatabaseCondition(String version, Set<String> failed, Set<String> missing) {

	/** The oldest version of Neo4j that runs all statements. */
	public static final String LEAST_VERSION = "5.26";

	private static final String VERSION = """
			CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel'
			RETURN versions[0] AS version""";

	/**
	 * Looks.
	 * @param connection the database
	 * @return how it stands
	 * @throws GraphException if it cannot be asked
	 */
	public static DatabaseCondition of(GraphConnection connection) {
		String version = connection.read((transaction) -> transaction.run(VERSION).single().get("version").asString());
		SchemaObjects objects = new SchemaMigrator(connection).objects();
		return new DatabaseCondition(version, objects.failed(connection).keySet(), objects.missing(connection));
	}

	/**
	 * {@return whether the server is new enough}
	 */
	public boolean isSupported() {
		return Comparator.<int[]>comparingInt((numbers) -> numbers[0])
			.thenComparingInt((numbers) -> numbers[1])
			.compare(numbers(this.version), numbers(LEAST_VERSION)) >= 0;
	}

	/** Major and minor; calendar versions, such as 2026.08.1, are greater than 5. */
	private static int[] numbers(String version) {
		return Stream.of(version.split("[.-]")).limit(2).mapToInt(Integer::parseInt).toArray();
	}

}
