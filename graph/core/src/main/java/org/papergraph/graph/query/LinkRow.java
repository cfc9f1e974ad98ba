/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.read.Columns;

/**
 * One edge from a paper to a term as it is stored. There is an edge for each name by
 * which the paper knows the term.
 */
record LinkRow(String paper, TermRef term, int paperCount, double idf, String relationship, String key,
		List<String> surfaces, int count, double confidence, String sentence, List<String> spans) {

	static LinkRow of(Record row) {
		return new LinkRow(row.get(Columns.PAPER).asString(),
				TermRef.of(row.get(Columns.TERM).asString(), row.get(Property.NAME).asString()),
				row.get(Property.PAPER_COUNT).asInt(0), row.get(Property.IDF).asDouble(0),
				row.get(Columns.RELATIONSHIP).asString(), row.get(Property.KEY).asString(""),
				strings(row, Property.SURFACES), row.get(Property.COUNT).asInt(0),
				row.get(Property.CONFIDENCE).asDouble(0), row.get(Property.EVIDENCE).asString(""),
				strings(row, Property.SPANS));
	}

	private static List<String> strings(Record row, String column) {
		return row.get(column).asList(Value::asString, List.of());
	}

}
