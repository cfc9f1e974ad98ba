/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Record;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.read.Columns;
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
			List<TermTimeline.Year> years = new ArrayList<>();
			int undated = 0;
			for (Record row : reading.rows(HistoryStatements.YEARS, parameters, (row) -> row)) {
				int papers = row.get(Columns.PAPERS).asInt();
				if (row.get(Property.YEAR).isNull()) {
					undated = papers;
				}
				else {
					years.add(new TermTimeline.Year(row.get(Property.YEAR).asInt(), papers,
							row.get(Columns.INTRODUCED).asInt()));
				}
			}
			return new TermTimeline(reading.row(HistoryStatements.FIRST, parameters, Rows::paper).orElse(null), years,
					undated);
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
			Map<String, Object> parameters = page.parameters();
			parameters.put(Parameters.ID, term.id());
			String statement = page.isFollowing() ? HistoryStatements.INTRODUCERS_AFTER : HistoryStatements.INTRODUCERS;
			Page<PaperSummary> papers = Page.of(reading.rows(statement, parameters, Rows::rankedPaper), page.limit());
			return new EvidenceFinder(reading).withEvidence(papers, List.of(term.id()));
		}));
	}

}
