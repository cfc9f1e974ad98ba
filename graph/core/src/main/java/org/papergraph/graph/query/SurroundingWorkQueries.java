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
import org.neo4j.driver.Value;

import org.papergraph.cypher.read.Columns;
import org.papergraph.cypher.read.Parameters;
import org.papergraph.cypher.read.SurroundingWorkStatements;

/**
 * Questions about what came before a paper and its like, and what came after.
 */
public final class SurroundingWorkQueries {

	/** A paper and so many that are closest to it are the group. */
	private static final int MOST_SIMILAR = 20;

	private static final int SAMPLE = 100;

	private final GraphReader reader;

	public SurroundingWorkQueries(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * Lists the works that a paper and the papers most similar to it cite most.
	 * @param id the paper
	 * @param limit the most works
	 * @return the works, the one that most of them cite first; nothing if there is no
	 * such paper
	 */
	public Optional<List<SurroundingWork>> prior(String id, int limit) {
		return list(id, SurroundingWorkStatements.PRIOR, limit);
	}

	/**
	 * Lists the papers that cite most of a paper and the papers most similar to it.
	 * @param id the paper
	 * @param limit the most papers
	 * @return the papers, the one that cites most of them first; nothing if there is no
	 * such paper
	 */
	public Optional<List<SurroundingWork>> derivative(String id, int limit) {
		return list(id, SurroundingWorkStatements.DERIVATIVE, limit);
	}

	private Optional<List<SurroundingWork>> list(String id, String statement, int limit) {
		return this.reader.read((reading) -> new PaperFinder(reading).find(id).map((paper) -> {
			List<String> group = new ArrayList<>(List.of(paper.id()));
			new Closeness(reading, List.of(paper.id())).closest()
				.stream()
				// A work that is only cited with the paper belongs before it, not beside
				// it.
				.filter((close) -> close.profile().wasRead())
				.limit(MOST_SIMILAR)
				.forEach((close) -> group.add(close.profile().paper().id()));
			return reading.rows(statement,
					Map.of(Parameters.PAPERS, group, Parameters.SAMPLE, SAMPLE, Parameters.LIMIT, limit),
					SurroundingWorkQueries::work);
		}));
	}

	private static SurroundingWork work(Record row) {
		PaperSummary paper = Rows.paper(row);
		return new SurroundingWork(paper.id(), paper.title(), paper.year(), paper.publishedOn(), paper.url(),
				paper.citedBy(), row.get(Columns.STUB).asBoolean(), row.get(Columns.RANK).asInt(),
				row.get(Columns.PAPERS).asList(Value::asString));
	}

}
