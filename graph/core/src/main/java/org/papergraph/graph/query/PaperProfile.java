/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Record;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.read.Columns;

/**
 * What similarity looks at in a paper.
 *
 * @param paper the paper
 * @param references how many papers it cites
 * @param idf the idf of each of its terms
 * @param mostCommon how many papers name the most common of its terms
 */
record PaperProfile(PaperSummary paper, int references, Map<String, Double> idf, int mostCommon) {

	static PaperProfile of(Record row) {
		Map<String, Double> idf = new TreeMap<>();
		int most = 0;
		for (var term : row.get(Columns.TERMS).values()) {
			if (!term.get(Property.ID).isNull()) {
				idf.put(term.get(Property.ID).asString(), term.get(Property.IDF).asDouble(0));
				most = Math.max(most, term.get(Property.PAPER_COUNT).asInt(0));
			}
		}
		return new PaperProfile(Rows.paper(row), row.get(Columns.REFERENCES).asInt(0), idf, most);
	}

	/**
	 * {@return whether something is known of the paper besides that others cite it}
	 */
	boolean wasRead() {
		return this.references > 0 || !this.idf.isEmpty();
	}

	/**
	 * {@return the cosine of the two papers' terms, each weighted by its idf}
	 */
	double cosineOfTerms(PaperProfile other) {
		double shared = this.idf.entrySet()
			.stream()
			.filter((term) -> other.idf.containsKey(term.getKey()))
			.mapToDouble((term) -> term.getValue() * term.getValue())
			.sum();
		return (shared > 0) ? shared / (norm() * other.norm()) : 0;
	}

	private double norm() {
		return Math.sqrt(this.idf.values().stream().mapToDouble((weight) -> weight * weight).sum());
	}

}
