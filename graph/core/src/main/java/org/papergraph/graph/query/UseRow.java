/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import org.neo4j.driver.Record;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.read.Columns;

/**
 * How often papers use two terms together.
 *
 * @param term the id of the first
 * @param other the second
 * @param paperCount how many papers name the second
 * @param papers how many papers name both, of those looked at
 * @param example the id of the newest of them
 */
record UseRow(String term, TermRef other, int paperCount, int papers, String example) {

	static UseRow of(Record row) {
		String place = row.get(Columns.PLACE).asString();
		return new UseRow(row.get(Columns.TERM).asString(),
				TermRef.of(row.get(Property.ID).asString(), row.get(Property.NAME).asString("")),
				row.get(Property.PAPER_COUNT).asInt(0), row.get(Columns.PAPERS).asInt(),
				place.substring(place.indexOf('\t') + 1));
	}

}
