/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphSchema.Relationship;
import org.papergraph.cypher.read.Columns;
import org.papergraph.cypher.read.NeighbourStatements;
import org.papergraph.cypher.read.PaperStatements;
import org.papergraph.cypher.read.Parameters;
import org.papergraph.cypher.read.ReferenceStatements;
import org.papergraph.graph.query.ExplainedPath.Step;

/**
 * Says of each step of a path which relationship it is and what proves it.
 */
final class PathExplainer {

	private final Reading reading;

	private final Map<List<String>, Step> steps = new HashMap<>();

	PathExplainer(Reading reading) {
		this.reading = reading;
	}

	List<ExplainedPath> explain(List<List<PathNode>> ways) {
		TreeSet<String> papers = ids(ways, true);
		TreeSet<String> terms = ids(ways, false);
		Map<String, Object> ids = Map.of(Parameters.PAPERS, papers, Parameters.TERMS, terms);
		if (!papers.isEmpty() && !terms.isEmpty()) {
			this.reading.rows(PaperStatements.EVIDENCE, ids, LinkRow::of)
				.forEach((link) -> put(link.paper(), link.term().id(), link.relationship(), link.paper(),
						link.sentence(), List.of()));
		}
		this.reading.rows(NeighbourStatements.CLAIMS, ids, (row) -> row)
			.forEach((row) -> put(row.get(Columns.FROM).asString(), row.get(Columns.TO).asString(),
					row.get(Columns.RELATIONSHIP).asString(), row.get(Property.PAPER).asString(),
					row.get(Property.EVIDENCE).asString(""), List.of()));
		addCitations(this.reading.rows(NeighbourStatements.CITES, ids, (row) -> row));
		return ways.stream().map(this::path).toList();
	}

	private void addCitations(List<Record> citations) {
		List<String> hashes = citations.stream()
			.flatMap((row) -> row.get(Property.SOURCES).asList(Value::asString, List.of()).stream())
			.distinct()
			.toList();
		Map<String, StatingSource> sources = this.reading
			.rows(ReferenceStatements.SOURCES, Map.of(Parameters.SOURCES, hashes), CitationLister::source)
			.stream()
			.collect(Collectors.toMap(StatingSource::sha256, Function.identity()));
		citations.forEach((row) -> put(row.get(Columns.FROM).asString(), row.get(Columns.TO).asString(),
				Relationship.CITES, row.get(Columns.FROM).asString(), null,
				row.get(Property.SOURCES)
					.asList(Value::asString, List.of())
					.stream()
					.filter(sources::containsKey)
					.map(sources::get)
					.toList()));
	}

	private void put(String from, String to, String type, String paper, @Nullable String sentence,
			List<StatingSource> sources) {
		this.steps.putIfAbsent(List.of(from, to), new Step(type, Step.direction(true), paper, sentence, sources));
		this.steps.putIfAbsent(List.of(to, from), new Step(type, Step.direction(false), paper, sentence, sources));
	}

	private ExplainedPath path(List<PathNode> way) {
		List<Step> explained = new ArrayList<>();
		for (int i = 1; i < way.size(); i++) {
			explained.add(Objects.requireNonNull(this.steps.get(List.of(way.get(i - 1).id(), way.get(i).id()))));
		}
		return new ExplainedPath(explained.size(), way, explained);
	}

	private static TreeSet<String> ids(List<List<PathNode>> ways, boolean papers) {
		return ways.stream()
			.flatMap(Collection::stream)
			.filter((node) -> node.isPaper() == papers)
			.map(PathNode::id)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
