/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Record;

import org.papergraph.cypher.read.Parameters;
import org.papergraph.cypher.read.PaperStatements;
import org.papergraph.graph.model.PaperId;

/**
 * Finds the paper that a user means: by its id, else by another of its identifiers.
 */
final class PaperFinder {

	private final Reading reading;

	PaperFinder(Reading reading) {
		this.reading = reading;
	}

	Optional<PaperSummary> find(String id) {
		return row(id).map(Rows::paper);
	}

	Optional<Record> row(String id) {
		Map<String, Object> parameters = Map.of(Parameters.ID, id);
		return this.reading.row(PaperStatements.PAPER_BY_ID, parameters, (row) -> row)
			.or(() -> this.reading.row(PaperStatements.PAPER_BY_IDENTIFIER, parameters, (row) -> row));
	}

	Optional<PaperSummary> byTitle(String title) {
		try {
			return find(PaperId.ofTitle(title).value());
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
