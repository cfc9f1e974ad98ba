/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.read.Columns;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.read.Parameters;
import org.papergraph.cypher.read.TermSearch;
import org.papergraph.cypher.read.TermSearchStatements;
import org.papergraph.cypher.read.TermStatements;
import org.papergraph.graph.model.RelationType;
import org.papergraph.graph.model.TermType;

/**
 * Questions about terms.
 */
public final class TermQueries {

	/**
	 * So many of the names that have the words are looked at, the best matches, and so
	 * many papers of a source.
	 */
	private static final int CANDIDATES = 2_000;

	private final GraphReader reader;

	public TermQueries(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * Lists terms, the one that most papers name first.
	 * @param criteria which terms
	 * @param page which part of the list
	 * @return the terms
	 */
	public Page<TermSummary> search(TermCriteria criteria, PageRequest page) {
		if (criteria.text() != null && criteria.source() != null) {
			throw new InvalidQueryException("source", "source and words cannot be asked for together");
		}
		Map<String, @Nullable Object> parameters = new HashMap<>(page.parameters());
		parameters.put(Parameters.YEAR, criteria.year());
		parameters.put(Parameters.SOURCE, criteria.source());
		parameters.put(Parameters.CANDIDATES, CANDIDATES);
		if (criteria.text() != null) {
			parameters.put(Parameters.TEXT, FullText.allWordsLastBegun(criteria.text()));
		}
		String label = (criteria.type() != null) ? criteria.type().label() : Label.TERM;
		String statement = TermSearchStatements
			.of(new TermSearch(start(criteria), label, criteria.byRelevance(), page.isFollowing()));
		return this.reader
			.read((reading) -> Page.of(reading.rows(statement, parameters, Rows::rankedTerm), page.limit()));
	}

	/**
	 * Finds the terms of one type that at least two papers share.
	 * @param type the kind of thing
	 * @param limit the most terms, from 1 to {@value PageRequest#MAX_LIMIT}
	 * @return the terms, the one that most papers name first
	 */
	public List<TermSummary> mostShared(TermType type, int limit) {
		return search(new TermCriteria(null, type), PageRequest.first(limit)).items()
			.stream()
			.filter((term) -> term.paperCount() > 1)
			.toList();
	}

	/**
	 * Shows a term.
	 * @param id the term
	 * @return what is known about it, or nothing if there is no such term
	 */
	public Optional<TermView> find(String id) {
		Map<String, Object> parameters = Map.of(Parameters.ID, id);
		return this.reader.read((reading) -> reading.row(TermStatements.TERM_BY_ID, parameters, (row) -> row)
			.map((row) -> view(reading, row, parameters)));
	}

	/**
	 * Shows what stands around a term.
	 * @param id the term
	 * @param limit the most related terms, and the most relations
	 * @return its surroundings, or nothing if there is no such term
	 */
	public Optional<RelatedTerms> related(String id, int limit) {
		Map<String, Object> parameters = Map.of(Parameters.ID, id, Parameters.LIMIT, limit);
		return this.reader.read((reading) -> new TermFinder(reading).byId(id)
			.map((term) -> new RelatedTerms(reading.rows(TermStatements.RELATED, parameters, TermQueries::relatedTerm),
					reading.rows(TermStatements.RELATIONS, parameters, (row) -> relation(term.ref(), row)))));
	}

	private static TermSearch.Start start(TermCriteria criteria) {
		if (criteria.text() != null) {
			return TermSearch.Start.WORDS;
		}
		return (criteria.source() != null) ? TermSearch.Start.SOURCE : TermSearch.Start.ALL;
	}

	private static TermView view(Reading reading, Record row, Map<String, Object> parameters) {
		TermSummary term = Rows.term(row);
		List<TermAlias> aliases = reading.rows(TermStatements.ALIASES, parameters, TermQueries::alias);
		Integer introducedBy = null;
		Integer usedBy = null;
		if (term.type().hasRole()) {
			introducedBy = row.get(Property.YEAR_INTRODUCED)
				.asList(Value::asInt, List.of())
				.stream()
				.mapToInt(Integer::intValue)
				.sum();
			usedBy = term.paperCount() - introducedBy;
		}
		return new TermView(term.id(), term.type(), term.name(), aliases, term.paperCount(), introducedBy, usedBy,
				row.get(Property.IDF).asDouble(0), row.get(Property.HUB).asBoolean(false),
				Rows.string(row.get(Property.COMMUNITY)));
	}

	private static TermAlias alias(Record row) {
		return new TermAlias(row.get(Property.SURFACE).asString(), row.get(Property.KEY).asString(),
				row.get(Property.RULE).asString(""), row.get(Property.SUPPORT).asInt(0));
	}

	private static RelatedTerm relatedTerm(Record row) {
		return new RelatedTerm(term(row), row.get(Property.PAPER_COUNT).asInt(0), row.get(Property.PAPERS).asInt(0),
				row.get(Property.WEIGHT).asDouble(0));
	}

	private static TermRelation relation(TermRef term, Record row) {
		boolean outgoing = row.get(Columns.OUTGOING).asBoolean();
		TermRef other = term(row);
		return new TermRelation(RelationType.valueOf(row.get(Columns.RELATIONSHIP).asString()), outgoing ? term : other,
				outgoing ? other : term, row.get(Columns.PAPERS).asInt(),
				new TermRelation.Claim(row.get(Property.PAPER).asString(""), row.get(Property.CONFIDENCE).asDouble(0),
						row.get(Property.EVIDENCE).asString("")));
	}

	private static TermRef term(Record row) {
		return TermRef.of(row.get(Property.ID).asString(), row.get(Property.NAME).asString());
	}

}
