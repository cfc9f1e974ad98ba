/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.read.HistoryStatements;
import org.papergraph.cypher.read.Parameters;

/**
 * Questions about where a term comes from and how it spread.
 */
public final class HistoryQueries {

	private final GraphReader reader;

	public HistoryQueries(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * Tells when papers named a term.
	 * @param termId the term
	 * @return its years, or nothing if there is no such term
	 */
	public Optional<TermTimeline> timeline(String termId) {
		Map<String, Object> parameters = Map.of(Parameters.ID, termId);
		return this.reader.read((reading) -> new TermFinder(reading).byId(termId).map((term) -> {
			Record row = reading.row(HistoryStatements.YEARS, parameters, (found) -> found).orElseThrow();
			List<Integer> years = numbers(row, Property.YEARS);
			List<Integer> papers = numbers(row, Property.YEAR_PAPERS);
			List<Integer> introduced = numbers(row, Property.YEAR_INTRODUCED);
			List<TermTimeline.Year> dated = new ArrayList<>();
			int undated = 0;
			for (int i = 0; i < years.size(); i++) {
				if (years.get(i) == 0) {
					undated = papers.get(i);
				}
				else {
					dated.add(new TermTimeline.Year(years.get(i), papers.get(i), introduced.get(i)));
				}
			}
			return new TermTimeline(first(reading, term.id()), dated, undated);
		}));
	}

	/**
	 * Lists the papers that introduce a term, the earliest first.
	 * @param termId the term
	 * @param page which part of the list
	 * @return the papers, each with its words, or nothing if there is no such term
	 */
	public Optional<Page<FoundPaper>> introducers(String termId, PageRequest page) {
		return this.reader.read((reading) -> new TermFinder(reading).byId(termId).map((term) -> {
			List<Ranked<PaperSummary>> rows = new ArrayList<>();
			String place = page.place(Places.UNDATED);
			boolean undated = place.compareTo(Places.UNDATED) > 0;
			if (!undated) {
				rows.addAll(introducers(reading, term.id(), "", place, page.limit() + 1));
			}
			if (rows.size() <= page.limit()) {
				rows.addAll(introducers(reading, term.id(), Places.UNDATED, undated ? place : Places.END,
						page.limit() + 1 - rows.size()));
			}
			return new EvidenceFinder(reading).withEvidence(Page.of(rows, page.limit()), List.of(term.id()));
		}));
	}

	private static List<Integer> numbers(Record row, String property) {
		return row.get(property).asList(Value::asInt, List.of());
	}

	private static List<Ranked<PaperSummary>> introducers(Reading reading, String term, String after, String until,
			int limit) {
		return reading.rows(HistoryStatements.INTRODUCERS, Map.of(Parameters.ID, term, Parameters.AFTER_PLACE, after,
				Parameters.UNTIL_PLACE, until, Parameters.LIMIT, limit), Rows::placedPaper);
	}

	private static @Nullable PaperSummary first(Reading reading, String term) {
		return reading
			.row(HistoryStatements.FIRST,
					Map.of(Parameters.ID, term, Parameters.AFTER_PLACE, "", Parameters.UNTIL_PLACE, Places.UNDATED),
					Rows::paper)
			.orElse(null);
	}

}
