/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;

import org.papergraph.cypher.read.CandidateStatements;
import org.papergraph.cypher.read.CommonTermStatements;
import org.papergraph.cypher.read.CommunityStatements;
import org.papergraph.cypher.read.HistoryStatements;
import org.papergraph.cypher.read.NeighbourStatements;
import org.papergraph.cypher.read.PaperStatements;
import org.papergraph.cypher.read.ReferenceStatements;
import org.papergraph.cypher.read.SuggestionStatements;
import org.papergraph.cypher.read.SurroundingWorkStatements;
import org.papergraph.cypher.read.TermStatements;
import org.papergraph.cypher.read.UseStatements;
import org.papergraph.cypher.read.WalkStatements;
import org.papergraph.cypher.statement.InspectionStatements;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.graph.schema.SchemaMigrator;
import org.papergraph.graph.testkit.GraphCleaner;
import org.papergraph.graph.testkit.Neo4jExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * A term that thirty thousand papers name, and a paper that all of them cite: questions
 * find their way by indexes and look at a small part of what is there.
 */
@ExtendWith(Neo4jExtension.class)
class HubPlansIT {

	private static final int PAPERS = 30_000;

	/** Papers of one transaction, which a server of 512 MB can hold. */
	private static final int BATCH = 5_000;

	/** Well below the papers of the hub, whichever question it is. */
	private static final long MOST_HITS = 20_000;

	private final Driver driver;

	HubPlansIT(Driver driver) {
		this.driver = driver;
	}

	@BeforeAll
	static void plant(Driver driver) {
		GraphCleaner.deleteData(driver);
		new SchemaMigrator(GraphConnection.over(driver, GraphSettings.DEFAULT_DATABASE)).migrate();
		driver
			.executableQuery(
					"""
							CREATE (:Term:Method {id: 'method:hub', name: 'hub', spellings: ['hub'], aliases: [], paperCount: $papers,
							  idf: 0.0, hub: true, years: [2024], yearPapers: [$papers], yearIntroduced: [0]})
							CREATE (:Paper {id: 'title:hub', title: 'The Hub', year: 1999, newest: '80009999\\ttitle:hub',
							  influence: 0.5, influential: '05000000000\\ttitle:hub'})
							WITH 1 AS one
							UNWIND range(0, 999) AS i
							CREATE (:Term:Dataset {id: 'dataset:' + i, name: 'd' + i, spellings: ['d' + i], aliases: [],
							  paperCount: $papers / 1000, idf: 6.9, hub: false})""")
			.withParameters(Map.of("papers", PAPERS))
			.execute();
		for (int first = 1; first <= PAPERS; first += BATCH) {
			plantPapers(driver, first, first + BATCH - 1);
		}
		driver.executableQuery("CALL db.awaitIndexes(120)").execute();
		driver.executableQuery("CALL db.resampleOutdatedIndexes()").execute();
	}

	private static void plantPapers(Driver driver, int first, int last) {
		driver.executableQuery("""
				MATCH (hub:Term {id: 'method:hub'}), (cited:Paper {id: 'title:hub'})
				UNWIND range($first, $last) AS i
				MATCH (dataset:Term {id: 'dataset:' + (i % 1000)})
				WITH hub, cited, dataset, 'title:' + i AS id, toString(79750000 + i) + '\\ttitle:' + i AS newest
				CREATE (p:Paper {id: id, title: 'Paper ' + id, year: 2024, newest: newest, influence: 0.0,
				  influential: '10000000000\\t' + id})
				CREATE (p)-[:USES {key: hub.id, listing: hub.id + '\\t' + newest, confidence: 0.9}]->(hub)
				CREATE (p)-[:USES {key: dataset.id, listing: dataset.id + '\\t' + newest, confidence: 0.9}]->(dataset)
				CREATE (p)-[:CITES {sources: ['one'], listing: cited.id + '\\t' + newest}]->(cited)""")
			.withParameters(Map.of("first", first, "last", last))
			.execute();
	}

	@AfterAll
	static void clean(Driver driver) {
		GraphCleaner.deleteData(driver);
	}

	static List<Arguments> questions() {
		List<String> hub = List.of("method:hub");
		List<String> normal = List.of("title:77");
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
				arguments("evidence", PaperStatements.EVIDENCE, Map.of("papers", normal, "terms", hub)),
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
				arguments("communities", CommunityStatements.LARGEST, Map.of("limit", 21)), arguments("suggestions",
						SuggestionStatements.WELL_KNOWN_TERMS, Map.of("prefix", "hu", "mostTerms", 2000, "limit", 10)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("questions")
	void findsItsWayByIndexesAndReadsAFewThousandRecords(String name, String statement, Map<String, Object> given) {
		try (Session session = this.driver.session()) {
			ProfiledPlan plan = session
				.run("CYPHER 5 PROFILE " + statement.replaceFirst("^CYPHER 5 ", ""), new HashMap<>(given))
				.consume()
				.profile();
			List<String> operators = new ArrayList<>();
			long hits = walk(plan, operators);
			assertThat(operators).as(name)
				.noneMatch((operator) -> operator.startsWith("AllNodesScan") || operator.startsWith("NodeByLabelScan")
						|| operator.contains("RelationshipTypeScan"));
			assertThat(hits).as("%s: database hits", name).isLessThan(MOST_HITS);
		}
	}

	private static long walk(ProfiledPlan plan, List<String> operators) {
		operators.add(plan.operatorType());
		return plan.dbHits() + plan.children().stream().mapToLong((child) -> walk(child, operators)).sum();
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
