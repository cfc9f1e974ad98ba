/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.read.Columns;
import org.papergraph.graph.model.TermKey;

/**
 * Reads the rows that several questions have in common.
 */
final class Rows {

	private Rows() {
	}

	static PaperSummary paper(Record row) {
		String id = row.get(Property.ID).asString();
		return new PaperSummary(id, row.get(Property.TITLE).asString(id), integer(row.get(Property.YEAR)),
				date(row.get(Property.PUBLISHED_ON)), string(row.get(Property.URL)),
				row.get(Columns.CITED_BY).asInt(0));
	}

	static Ranked<PaperSummary> rankedPaper(Record row) {
		PaperSummary paper = paper(row);
		return new Ranked<>(paper, new Cursor(row.get(Columns.RANK).asDouble(), paper.title(), paper.id()));
	}

	static Ranked<PaperSummary> placedPaper(Record row) {
		return new Ranked<>(paper(row), Cursor.ofPlace(row.get(Columns.PLACE).asString()));
	}

	static TermSummary term(Record row) {
		String id = row.get(Property.ID).asString();
		return new TermSummary(id, TermKey.parse(id).type(), row.get(Property.NAME).asString(),
				row.get(Property.ALIASES).asList(Value::asString, List.of()), row.get(Property.PAPER_COUNT).asInt(0));
	}

	static Ranked<TermSummary> rankedTerm(Record row) {
		TermSummary term = term(row);
		return new Ranked<>(term, new Cursor(row.get(Columns.RANK).asDouble(), term.name(), term.id()));
	}

	static @Nullable String string(Value value) {
		return value.isNull() ? null : value.asString();
	}

	static @Nullable Integer integer(Value value) {
		return value.isNull() ? null : value.asInt();
	}

	static @Nullable Double decimal(Value value) {
		return value.isNull() ? null : value.asDouble();
	}

	static @Nullable LocalDate date(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

}
