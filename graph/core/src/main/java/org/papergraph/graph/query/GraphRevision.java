/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.Map;

import org.neo4j.driver.Record;

import org.papergraph.cypher.read.RevisionStatements;
import org.papergraph.graph.connection.GraphException;

/**
 * Tells states of the graph apart: every run that changes it leaves its record, and a
 * source that is forgotten takes places with it.
 */
public final class GraphRevision {

	private final GraphReader reader;

	public GraphRevision(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * {@return a text that is another one after the graph has changed}
	 * @throws GraphException if the database fails
	 */
	public String current() {
		return this.reader
			.read((reading) -> reading.row(RevisionStatements.REVISION, Map.of(), GraphRevision::text).orElseThrow());
	}

	private static String text(Record row) {
		return row.asMap().values().toString();
	}

}
