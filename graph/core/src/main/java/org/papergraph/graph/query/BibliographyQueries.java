/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.read.ExportStatements;
import org.papergraph.cypher.read.Parameters;
import org.papergraph.graph.connection.GraphException;
import org.papergraph.graph.model.ExternalIds;

/**
 * Papers as bibliographies list them.
 */
public final class BibliographyQueries {

	private final GraphReader reader;

	/**
	 * Makes queries.
	 * @param reader reads the graph
	 */
	public BibliographyQueries(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * {@return the ids of all papers that were read, sorted}
	 * @throws GraphException if the database fails
	 */
	public List<String> ids() {
		return this.reader.read((reading) -> reading.rows(ExportStatements.PAPER_IDS, Map.of(),
				(row) -> row.get(Property.ID).asString()));
	}

	/**
	 * Finds papers.
	 * @param ids their ids, some hundred at most
	 * @return those that the graph knows, in the order of the ids
	 * @throws GraphException if the database fails
	 */
	public List<BibliographicEntry> find(Collection<String> ids) {
		return this.reader.read((reading) -> reading.rows(ExportStatements.BIBLIOGRAPHY,
				Map.of(Parameters.PAPERS, List.copyOf(ids)), BibliographyQueries::entry));
	}

	private static BibliographicEntry entry(Record row) {
		Value paper = row.get(ExportStatements.PROPERTIES);
		List<String> authors = row.get(ExportStatements.AUTHORS)
			.asList((author) -> author)
			.stream()
			.sorted(Comparator.comparingInt((author) -> author.get(Property.POSITION).asInt(0)))
			.map((author) -> author.get(Property.NAME).asString())
			.toList();
		Value venues = row.get(ExportStatements.VENUES);
		return new BibliographicEntry(paper.get(Property.ID).asString(), paper.get(Property.TITLE).asString(""),
				paper.get(Property.ABSTRACT).asString(""), authors,
				venues.isEmpty() ? null : venues.asList(Value::asString).stream().sorted().toList().get(0),
				paper.get(Property.YEAR).isNull() ? null : Integer.valueOf(paper.get(Property.YEAR).asInt()),
				paper.get(Property.PUBLISHED_ON).isNull() ? null : paper.get(Property.PUBLISHED_ON).asLocalDate(),
				text(paper, Property.URL), ids(paper));
	}

	private static ExternalIds ids(Value paper) {
		return new ExternalIds(text(paper, Property.DOI), text(paper, Property.ARXIV_ID),
				text(paper, Property.OPEN_ALEX_ID), text(paper, Property.S2_ID), text(paper, Property.ACL_ID),
				text(paper, Property.PUBMED_ID));
	}

	private static @Nullable String text(Value paper, String property) {
		Value value = paper.get(property);
		return value.isNull() ? null : value.asString();
	}

}
