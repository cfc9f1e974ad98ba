/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.read.CommunityStatements;
import org.papergraph.cypher.read.Parameters;

/**
 * Questions about communities of terms, as they were derived.
 */
public final class CommunityQueries {

	private static final int TOP_TERMS = 5;

	private final GraphReader reader;

	public CommunityQueries(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * Lists communities, the largest first.
	 * @param page which part of the list
	 * @return the communities, each with its top terms
	 */
	public Page<Community> list(PageRequest page) {
		String statement = page.isFollowing() ? CommunityStatements.LARGEST_AFTER : CommunityStatements.LARGEST;
		return this.reader.read((reading) -> {
			Page<Community> plain = Page.of(reading.rows(statement, page.parameters(), CommunityQueries::ranked),
					page.limit());
			Map<String, List<TermSummary>> terms = topTerms(reading,
					plain.items().stream().map(Community::id).toList());
			return plain.map((community) -> new Community(community.id(), community.label(), community.size(),
					terms.getOrDefault(community.id(), List.of())));
		});
	}

	/**
	 * Shows a community.
	 * @param id the community
	 * @param page which part of its terms
	 * @return the community, or nothing if there is no such one
	 */
	public Optional<CommunityView> find(String id, PageRequest page) {
		String statement = page.isFollowing() ? CommunityStatements.TERMS_AFTER : CommunityStatements.TERMS;
		return this.reader.read((reading) -> reading
			.row(CommunityStatements.BY_ID, Map.of(Parameters.ID, id), CommunityQueries::community)
			.map((community) -> {
				Map<String, Object> parameters = page.parameters();
				parameters.put(Parameters.ID, id);
				Page<TermSummary> terms = Page.of(reading.rows(statement, parameters, Rows::rankedTerm), page.limit());
				return new CommunityView(community.id(), community.label(), community.size(), terms.items(),
						terms.next());
			}));
	}

	private static Map<String, List<TermSummary>> topTerms(Reading reading, List<String> ids) {
		return reading
			.rows(CommunityStatements.TOP_TERMS, Map.of(Parameters.TERMS, ids, Parameters.LIMIT, TOP_TERMS),
					(row) -> Map.entry(row.get(Property.COMMUNITY).asString(), Rows.term(row)))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private static Ranked<Community> ranked(Record row) {
		Community community = community(row);
		return new Ranked<>(community, new Cursor(community.size(), community.label(), community.id()));
	}

	private static Community community(Record row) {
		return new Community(row.get(Property.ID).asString(), row.get(Property.COMMUNITY_LABEL).asString(""),
				row.get(Property.COMMUNITY_SIZE).asInt(0), List.of());
	}

}
