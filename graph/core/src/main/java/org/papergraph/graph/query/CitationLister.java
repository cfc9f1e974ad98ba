/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.read.Columns;
import org.papergraph.cypher.read.Parameters;
import org.papergraph.cypher.read.ReferenceStatements;

/**
 * Lists the papers at the other end of citations, each with the sources that state it.
 */
final class CitationLister {

	private final Reading reading;

	CitationLister(Reading reading) {
		this.reading = reading;
	}

	Page<CitedPaper> list(String statement, String paper, PageRequest page) {
		Map<String, Object> parameters = page.parameters();
		parameters.put(Parameters.ID, paper);
		return stated(
				Page.of(this.reading.rows(statement, parameters, (row) -> row(row, Rows::rankedPaper)), page.limit()));
	}

	Page<CitedPaper> citing(String paper, PageRequest page) {
		Map<String, Object> parameters = page.parameters();
		parameters.putAll(Map.of(Parameters.ID, paper, Parameters.AFTER_PLACE, page.place(""), Parameters.UNTIL_PLACE,
				Places.END));
		return stated(Page.of(
				this.reading.rows(ReferenceStatements.CITATIONS, parameters, (row) -> row(row, Rows::placedPaper)),
				page.limit()));
	}

	private Page<CitedPaper> stated(Page<Row> rows) {
		List<String> hashes = rows.items().stream().flatMap((row) -> row.sources().stream()).distinct().toList();
		Map<String, StatingSource> sources = this.reading
			.rows(ReferenceStatements.SOURCES, Map.of(Parameters.SOURCES, hashes), CitationLister::source)
			.stream()
			.collect(Collectors.toMap(StatingSource::sha256, Function.identity()));
		return rows.map((row) -> row.cited(sources));
	}

	private static Ranked<Row> row(Record row, Function<Record, Ranked<PaperSummary>> placed) {
		Ranked<PaperSummary> paper = placed.apply(row);
		return new Ranked<>(new Row(paper.item(), row.get(Columns.STUB).asBoolean(),
				row.get(Property.SOURCES).asList(Value::asString, List.of())), paper.place());
	}

	static StatingSource source(Record row) {
		return new StatingSource(row.get(Property.URI).asString(""), row.get(Property.SHA256).asString(),
				row.get(Property.FORMAT).asString(""));
	}

	private record Row(PaperSummary paper, boolean stub, List<String> sources) {

		CitedPaper cited(Map<String, StatingSource> known) {
			List<StatingSource> stating = this.sources.stream().filter(known::containsKey).map(known::get).toList();
			return new CitedPaper(this.paper.id(), this.paper.title(), this.paper.year(), this.paper.publishedOn(),
					this.paper.url(), this.paper.citedBy(), this.stub, stating);
		}

	}

}
