/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.neo4j.driver.Record;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.read.Columns;
import org.papergraph.cypher.read.CommonTermStatements;
import org.papergraph.cypher.read.Parameters;

/**
 * Finds what papers of two terms name alike.
 */
final class CommonTerms {

	/** So many papers of a term are looked at, the newest. */
	static final int SAMPLE = 300;

	private static final int MOST_TERMS = 20;

	private final Reading reading;

	CommonTerms(Reading reading) {
		this.reading = reading;
	}

	List<CommonTerm> of(TermSummary first, TermSummary second) {
		List<Record> rows = this.reading.rows(CommonTermStatements.COMMON, Map.of(Parameters.FIRST, first.id(),
				Parameters.SECOND, second.id(), Parameters.SAMPLE, SAMPLE, Parameters.LIMIT, MOST_TERMS), (row) -> row);
		List<String> papers = rows.stream()
			.flatMap((row) -> Stream.of(row.get(Columns.FIRST).asString(), row.get(Columns.SECOND).asString()))
			.distinct()
			.toList();
		List<String> terms = rows.stream().map((row) -> row.get(Property.ID).asString()).toList();
		Map<String, Map<String, TermLink>> links = new EvidenceFinder(this.reading).links(papers, terms);
		return rows.stream().map((row) -> common(row, links)).toList();
	}

	private static CommonTerm common(Record row, Map<String, Map<String, TermLink>> links) {
		TermRef term = TermRef.of(row.get(Property.ID).asString(), row.get(Property.NAME).asString());
		return new CommonTerm(term, row.get(Property.PAPER_COUNT).asInt(0), row.get(Columns.PAPERS_OF_FIRST).asInt(),
				row.get(Columns.PAPERS_OF_SECOND).asInt(), example(row.get(Columns.FIRST).asString(), term, links),
				example(row.get(Columns.SECOND).asString(), term, links));
	}

	private static CommonTerm.Example example(String paper, TermRef term, Map<String, Map<String, TermLink>> links) {
		TermLink link = Objects.requireNonNull(links.getOrDefault(paper, Map.of()).get(term.id()), paper);
		return new CommonTerm.Example(paper, link.evidence());
	}

}
