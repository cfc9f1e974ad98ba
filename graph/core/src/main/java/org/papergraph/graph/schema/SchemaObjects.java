/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.papergraph.graph.connection.GraphConnection;

/**
 * The constraints and indexes that the migrations make, beside those that a database has:
 * somebody may have dropped one, and one that could not be filled, for want of space,
 * stays failed for good.
 */
final class SchemaObjects {

	private static final Pattern CREATE = Pattern
		.compile("(?m)^CREATE (?:CONSTRAINT|(?:[A-Z]+ )?INDEX) (\\w+) IF NOT EXISTS[^;]*");

	private static final String STATES = """
			SHOW INDEXES YIELD name, state, owningConstraint
			RETURN name, state, owningConstraint IS NOT NULL AS constrains""";

	private final Map<String, String> statements = new TreeMap<>();

	/**
	 * Reads migrations.
	 * @param folder the folder of the migrations on the class path
	 * @param files their names, the oldest first
	 */
	SchemaObjects(String folder, List<String> files) {
		for (String file : files) {
			Matcher statement = CREATE.matcher(text(folder + "/" + file));
			while (statement.find()) {
				// A later migration may make an index of the same name anew.
				this.statements.put(statement.group(1), statement.group());
			}
		}
	}

	/**
	 * {@return the names of those that the database lacks}
	 */
	Set<String> missing(GraphConnection connection) {
		Set<String> missing = new TreeSet<>(this.statements.keySet());
		missing.removeAll(states(connection).keySet());
		return missing;
	}

	/**
	 * {@return the names of those that could not be filled, each with whether a
	 * constraint owns it}
	 */
	Map<String, Boolean> failed(GraphConnection connection) {
		Map<String, Boolean> failed = new TreeMap<>();
		states(connection).forEach((name, state) -> {
			if (this.statements.containsKey(name) && state.failed()) {
				failed.put(name, state.constrains());
			}
		});
		return failed;
	}

	/** Makes anew what failed or is missing. */
	void repair(GraphConnection connection) {
		failed(connection).forEach((name, constrains) -> run(connection,
				(constrains ? "DROP CONSTRAINT " : "DROP INDEX ") + name + " IF EXISTS"));
		missing(connection).forEach((name) -> run(connection, Objects.requireNonNull(this.statements.get(name))));
	}

	private static void run(GraphConnection connection, String statement) {
		connection.write((transaction) -> transaction.run(statement).consume());
	}

	private static Map<String, State> states(GraphConnection connection) {
		Map<String, State> states = new TreeMap<>();
		connection.read((transaction) -> transaction.run(STATES).list())
			.forEach((row) -> states.put(row.get("name").asString(),
					new State("FAILED".equals(row.get("state").asString()), row.get("constrains").asBoolean())));
		return states;
	}

	private static String text(String resource) {
		try (InputStream stream = Objects
			.requireNonNull(SchemaObjects.class.getClassLoader().getResourceAsStream(resource), resource)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record State(boolean failed, boolean constrains) {

	}

}
