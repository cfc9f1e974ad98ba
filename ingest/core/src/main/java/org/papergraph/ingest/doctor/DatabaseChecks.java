/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.doctor;

import java.util.ArrayList;
import java.util.List;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphException;
import org.papergraph.graph.schema.DatabaseCondition;
import org.papergraph.graph.schema.SchemaMigrator;
import org.papergraph.graph.schema.SchemaState;

/**
 * Looks at a database that answers: its version, rights, schema and indexes.
 */
public final class DatabaseChecks {

	private static final String SUBJECT = "schema";

	private DatabaseChecks() {
	}

	/**
	 * {@return how the database stands}
	 * @param connection the database
	 * @throws GraphException if it fails meanwhile
	 */
	public static List<Finding> of(GraphConnection connection) {
		DatabaseCondition condition = DatabaseCondition.of(connection);
		List<Finding> findings = new ArrayList<>();
		findings.add(condition.isSupported() ? Finding.fine("version", "Neo4j " + condition.version())
				: Finding.problem("version", "This is Neo4j " + condition.version() + ", but Papergraph needs "
						+ DatabaseCondition.LEAST_VERSION + " or later: upgrade it, or use the local one."));
		findings.add(rights(connection));
		findings.addAll(schema(connection, condition));
		return List.copyOf(findings);
	}

	private static Finding rights(GraphConnection connection) {
		try {
			new SchemaMigrator(connection).requireWritable();
			return Finding.fine("rights", "The user may write");
		}
		catch (GraphException ex) {
			return Finding.warning("rights", ex.getMessage() + ". Questions can be asked, ingest cannot.");
		}
	}

	private static List<Finding> schema(GraphConnection connection, DatabaseCondition condition) {
		SchemaState state = new SchemaMigrator(connection).validate();
		if (!(state instanceof SchemaState.Current)) {
			return List.of(Finding.problem(SUBJECT, state.sentence()));
		}
		List<Finding> findings = new ArrayList<>();
		condition.failed()
			.forEach((name) -> findings.add(Finding.problem(SUBJECT, "The index " + name
					+ " could not be filled: run papergraph schema migrate, which makes it anew.")));
		condition.missing()
			.forEach((name) -> findings.add(Finding.problem(SUBJECT,
					name + " is missing: somebody dropped it; run papergraph schema migrate, which makes it anew.")));
		return findings.isEmpty() ? List.of(Finding.fine(SUBJECT, state.sentence())) : findings;
	}

}
