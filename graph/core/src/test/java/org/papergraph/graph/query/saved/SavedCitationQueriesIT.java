/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query.saved;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.papergraph.cypher.queries.SavedQueries;
import org.papergraph.graph.citation.BibliographicCoupling;
import org.papergraph.graph.citation.Citation;
import org.papergraph.graph.citation.CitationGraph;
import org.papergraph.graph.citation.CoCitation;
import org.papergraph.graph.citation.Cora;
import org.papergraph.graph.citation.LinkStrength;
import org.papergraph.graph.citation.LinkedPaper;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.graph.schema.SchemaMigrator;
import org.papergraph.graph.testkit.Neo4jExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The saved questions count in Cypher what the citation measures count in Java: on a
 * published graph both must say the same.
 */
@ExtendWith(Neo4jExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavedCitationQueriesIT {

	private static final String TITLE = "Paper ";

	private final SavedQueryRunner runner;

	private List<Citation> citations = List.of();

	private CitationGraph graph = CitationGraph.of(List.of());

	SavedCitationQueriesIT(Driver driver) {
		this.runner = new SavedQueryRunner(GraphConnection.over(driver, GraphSettings.DEFAULT_DATABASE),
				Duration.ofSeconds(60));
	}

	@BeforeAll
	void load(Driver driver) {
		this.citations = Cora.citations();
		this.graph = CitationGraph.of(this.citations);
		new SchemaMigrator(GraphConnection.over(driver, GraphSettings.DEFAULT_DATABASE)).migrate();
		driver.executableQuery("UNWIND $ids AS id CREATE (:Paper {id: id, title: $title + id})")
			.withParameters(Map.of("ids", this.graph.papers(), "title", TITLE))
			.execute();
		driver.executableQuery(
				"""
						UNWIND $rows AS row
						MATCH (citing:Paper {id: row[0]}), (cited:Paper {id: row[1]})
						CREATE (citing)-[:CITES {sources: ['cora'], listing: cited.id + '\\t99999999\\t' + citing.id}]->(cited)""")
			.withParameters(Map.of("rows",
					this.citations.stream().map((citation) -> List.of(citation.citing(), citation.cited())).toList()))
			.execute();
	}

	@ParameterizedTest
	@ValueSource(strings = { "35", "6213", "1688" })
	void citedTogetherIsCoCitation(String paper) {
		CoCitation coCitation = new CoCitation(this.graph);
		assertSame(ask("64", paper), paper, coCitation.strongest(paper, 20), coCitation::between);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1000012", "1688" })
	void sameReferencesAreBibliographicCoupling(String paper) {
		BibliographicCoupling coupling = new BibliographicCoupling(this.graph);
		assertSame(ask("65", paper), paper, coupling.strongest(paper, 20), coupling::between);
	}

	@ParameterizedTest
	@ValueSource(strings = { "35", "1000012" })
	void referencesAndCitationsAreThoseOfTheGraph(String paper) {
		assertThat(ask("62", paper)).extracting((row) -> row.get(0))
			.containsExactlyInAnyOrderElementsOf(this.graph.references(paper).stream().map(TITLE::concat).toList());
		assertThat(ask("63", paper)).extracting((row) -> row.get(0))
			.containsExactlyInAnyOrderElementsOf(this.graph.citedBy(paper).stream().map(TITLE::concat).toList());
	}

	private List<List<@Nullable Object>> ask(String query, String paper) {
		return this.runner.run(SavedQueries.bundled().find(query).orElseThrow(), Map.of("title", TITLE + paper)).rows();
	}

	/**
	 * The cosine of an answer is rounded, so papers that differ little may trade places.
	 */
	private static void assertSame(List<List<@Nullable Object>> rows, String paper, List<LinkedPaper> expected,
			BiFunction<String, String, LinkStrength> measure) {
		assertThat(rows).isNotEmpty().hasSameSizeAs(expected);
		for (int i = 0; i < rows.size(); i++) {
			List<@Nullable Object> row = rows.get(i);
			LinkStrength strength = measure.apply(paper, String.valueOf(row.get(0)).substring(TITLE.length()));
			assertThat(row.get(2)).isEqualTo((long) strength.shared())
				.isEqualTo((long) expected.get(i).strength().shared());
			assertThat(row.get(3)).isEqualTo(rounded(strength.cosine()))
				.isEqualTo(rounded(expected.get(i).strength().cosine()));
		}
	}

	private static double rounded(double value) {
		return Math.round(value * 1_000) / 1e3;
	}

}
