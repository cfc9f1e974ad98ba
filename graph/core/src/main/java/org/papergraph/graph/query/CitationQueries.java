/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.neo4j.driver.Record;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.read.CitationStatements;
import org.papergraph.cypher.read.Columns;
import org.papergraph.cypher.read.ReferenceStatements;
import org.papergraph.graph.citation.Citation;
import org.papergraph.graph.citation.Literature;
import org.papergraph.graph.citation.Work;
import org.papergraph.graph.connection.GraphException;

/**
 * Questions about who cites whom.
 */
public final class CitationQueries {

	private final GraphReader reader;

	public CitationQueries(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * Reads all papers and all citations, as of one moment. What is read stays in memory:
	 * a few hundred bytes a paper and a citation.
	 * @return the papers, read or only cited, and who cites whom
	 * @throws GraphException if the database fails, or takes longer than the reader
	 * allows
	 */
	public Literature literature() {
		return this.reader
			.read((reading) -> new Literature(reading.rows(CitationStatements.WORKS, Map.of(), CitationQueries::work),
					reading.rows(CitationStatements.CITATIONS, Map.of(), CitationQueries::citation)));
	}

	/**
	 * Lists what a paper cites, the most cited first.
	 * @param id the paper
	 * @param page which part of the list
	 * @return the papers, or nothing if there is no such paper
	 */
	public Optional<Page<CitedPaper>> references(String id, PageRequest page) {
		String statement = page.isFollowing() ? ReferenceStatements.REFERENCES_AFTER : ReferenceStatements.REFERENCES;
		return list(id, (lister, paper) -> lister.list(statement, paper, page));
	}

	/**
	 * Lists the papers that cite a paper, the newest first.
	 * @param id the paper
	 * @param page which part of the list
	 * @return the papers, or nothing if there is no such paper
	 */
	public Optional<Page<CitedPaper>> citations(String id, PageRequest page) {
		return list(id, (lister, paper) -> lister.citing(paper, page));
	}

	private Optional<Page<CitedPaper>> list(String id, BiFunction<CitationLister, String, Page<CitedPaper>> list) {
		return this.reader.read((reading) -> new PaperFinder(reading).find(id)
			.map((paper) -> list.apply(new CitationLister(reading), paper.id())));
	}

	private static Work work(Record row) {
		return new Work(row.get(Property.ID).asString(), row.get(Property.TITLE).asString(""),
				Rows.integer(row.get(Property.YEAR)), Rows.date(row.get(Property.PUBLISHED_ON)),
				row.get(Columns.READ).asBoolean(), row.get(Columns.IDENTIFIED).asBoolean(),
				row.get(Columns.UNRESOLVED).asInt());
	}

	private static Citation citation(Record row) {
		return new Citation(row.get(Columns.CITING).asString(), row.get(Columns.CITED).asString());
	}

}
