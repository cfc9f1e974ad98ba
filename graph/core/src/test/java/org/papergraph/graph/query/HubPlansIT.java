/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.read.CandidateStatements;
import org.papergraph.cypher.read.CommonTermStatements;
import org.papergraph.cypher.read.CommunityStatements;
import org.papergraph.cypher.read.HistoryStatements;
import org.papergraph.cypher.read.NeighbourStatements;
import org.papergraph.cypher.read.PaperStatements;
import org.papergraph.cypher.read.ReferenceStatements;
import org.papergraph.cypher.read.SimilarityStatements;
import org.papergraph.cypher.read.SuggestionStatements;
import org.papergraph.cypher.read.SurroundingWorkStatements;
import org.papergraph.cypher.read.TermSearch;
import org.papergraph.cypher.read.TermSearchStatements;
import org.papergraph.cypher.read.TermStatements;
import org.papergraph.cypher.read.UseStatements;
import org.papergraph.cypher.read.WalkStatements;
import org.papergraph.cypher.statement.InspectionStatements;
import org.papergraph.graph.fixture.HubGraph;
import org.papergraph.graph.testkit.GraphCleaner;
import org.papergraph.graph.testkit.Neo4jExtension;

import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * A term that thirty thousand papers name, and a paper that all of them cite: questions
 * find their way by indexes and look at a small part of what is there.
 */
@ExtendWith(Neo4jExtension.class)
class HubPlansIT {

	private final Driver driver;

	HubPlansIT(Driver driver) {
		this.driver = driver;
	}

	@BeforeAll
	static void plant(Driver driver) {
		HubGraph.plant(driver);
	}

	@AfterAll
	static void clean(Driver driver) {
		GraphCleaner.deleteData(driver);
	}

	static List<Arguments> questions() {
		List<String> hub = List.of("method:hub");
		List<String> normal = List.of("title:77");
		List<String> some = IntStream.rangeClosed(1, 20).mapToObj((paper) -> "title:" + paper).toList();
		return List.of(arguments("papers of a term", WalkStatements.OF_TERMS, walk(hub, List.of(), 21)),
				arguments("papers of two terms", WalkStatements.OF_TERMS,
						walk(List.of("dataset:7"), List.of(hub), 500)),
				arguments("newest papers", WalkStatements.NEWEST, walk(hub, List.of(), 21)),
				arguments("most influential papers", WalkStatements.MOST_INFLUENTIAL, walk(hub, List.of(), 21)),
				arguments("citations", ReferenceStatements.CITATIONS,
						Map.of("id", "title:hub", "limit", 21, "afterPlace", "", "untilPlace", ":")),
				arguments("references", ReferenceStatements.REFERENCES, Map.of("id", "title:77", "limit", 21)),
				arguments("paper", PaperStatements.PAPER_BY_ID, Map.of("id", "title:hub")),
				arguments("term", TermStatements.TERM_BY_ID, Map.of("id", "method:hub")),
				arguments("years", HistoryStatements.YEARS, Map.of("id", "method:hub")),
				arguments("first", HistoryStatements.FIRST,
						Map.of("id", "method:hub", "afterPlace", "", "untilPlace", "99999999")),
				arguments("introducers", HistoryStatements.INTRODUCERS,
						Map.of("id", "method:hub", "limit", 21, "afterPlace", "", "untilPlace", ":")),
				arguments("evidence", PaperStatements.EVIDENCE, Map.of("papers", some, "terms", hub)),
				arguments("shared terms", SimilarityStatements.SHARED, Map.of("id", "title:77", "papers", some)),
				arguments("candidates by terms", CandidateStatements.BY_TERMS, near(normal)),
				arguments("candidates by references", CandidateStatements.BY_REFERENCES, near(normal)),
				arguments("candidates by citations", CandidateStatements.BY_CITATIONS, near(List.of("title:hub"))),
				arguments("profiles", CandidateStatements.PROFILES, Map.of("papers", List.of("title:hub", "title:7"))),
				arguments("common terms", CommonTermStatements.COMMON,
						Map.of("first", "method:hub", "second", "dataset:7", "sample", 300, "limit", 20)),
				arguments("grid", UseStatements.GRID,
						Map.of("terms", hub, "others", List.of("dataset:1", "dataset:2"), "sample", 300)),
				arguments("uses around", UseStatements.AROUND,
						Map.of("terms", hub, "prefix", "dataset:", "sample", 300, "limit", 10)),
				arguments("next papers", NeighbourStatements.PAPERS_OF_TERMS, Map.of("terms", hub, "sample", 100)),
				arguments("next citations", NeighbourStatements.CITATIONS,
						Map.of("papers", List.of("title:hub"), "sample", 100)),
				arguments("derivative works", SurroundingWorkStatements.DERIVATIVE,
						Map.of("papers", List.of("title:hub", "title:7"), "sample", 100, "limit", 20)),
				arguments("counts of relationships", InspectionStatements.COUNT_RELATIONSHIPS, Map.of()),
				arguments("communities", CommunityStatements.LARGEST, Map.of("limit", 21)),
				arguments("terms of communities", CommunityStatements.TOP_TERMS,
						Map.of("terms", List.of("method:hub"), "limit", 5)),
				arguments("terms of a community", CommunityStatements.TERMS, Map.of("id", "method:hub", "limit", 21)),
				arguments("most named terms", mostNamed(Label.TERM), criteria()),
				arguments("most named terms of a type", mostNamed(Label.CONCEPT), criteria()),
				arguments("most named of a rare type", mostNamed(Label.DATASET), criteria()), arguments("suggestions",
						SuggestionStatements.WELL_KNOWN_TERMS, Map.of("prefix", "hu", "mostTerms", 2000, "limit", 10)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("questions")
	void findsItsWayByIndexesAndReadsAFewThousandRecords(String name, String statement, Map<String, Object> given) {
		HubGraph.assertBounded(this.driver, name, statement.replaceFirst("^CYPHER 5 ", ""), given);
	}

	private static String mostNamed(String label) {
		return TermSearchStatements.of(new TermSearch(TermSearch.Start.ALL, label, false, false));
	}

	private static Map<String, Object> criteria() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("year", null);
		parameters.put("limit", 21);
		return parameters;
	}

	private static Map<String, Object> near(List<String> papers) {
		return Map.of("papers", papers, "mostTerms", 25, "sample", 100, "candidates", 100);
	}

	private static Map<String, Object> walk(List<String> anchor, List<List<String>> others, int window) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("anchor", anchor);
		parameters.put("others", others);
		parameters.put("source", null);
		parameters.put("year", null);
		parameters.put("afterPlace", "");
		parameters.put("untilPlace", ":");
		parameters.put("window", window);
		return parameters;
	}

}
