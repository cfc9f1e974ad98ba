/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;

import org.papergraph.graph.citation.Citation;
import org.papergraph.graph.citation.CitationGraph;
import org.papergraph.graph.citation.Cora;
import org.papergraph.graph.citation.Literature;
import org.papergraph.graph.citation.PageRanking;
import org.papergraph.graph.citation.Work;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.graph.schema.SchemaMigrator;
import org.papergraph.graph.testkit.GraphCleaner;
import org.papergraph.graph.testkit.Neo4jExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(Neo4jExtension.class)
class CitationQueriesIT {

	private final Driver driver;

	private final CitationQueries queries;

	CitationQueriesIT(Driver driver) {
		this.driver = driver;
		GraphConnection connection = GraphConnection.over(driver, GraphSettings.DEFAULT_DATABASE);
		this.queries = new CitationQueries(new GraphReader(connection, Duration.ofSeconds(60)));
	}

	@BeforeEach
	void empty() {
		GraphCleaner.deleteData(this.driver);
		new SchemaMigrator(GraphConnection.over(this.driver, GraphSettings.DEFAULT_DATABASE)).migrate();
	}

	@Test
	void readsPapersStubsAndCitations() {
		this.driver
			.executableQuery(
					"""
							CREATE (a:Paper {id: 'title:a', title: 'On a', year: 2024, publishedOn: date('2024-02-29'), doi: '10.1/a'})
							CREATE (b:Paper {id: 'title:b', title: 'On b', unresolvedReferences: ['Anon. Notes.', 'Ibid.']})
							CREATE (c:Paper:Stub {id: 'acl:P00-1'})
							CREATE (d:Paper:Stub {id: 'title:d', title: 'On d'})
							CREATE (a)-[:CITES {sources: ['one']}]->(c), (a)-[:CITES {sources: ['one', 'two']}]->(b),
							  (b)-[:CITES {sources: ['two']}]->(b), (b)-[:CITES {sources: ['two']}]->(d)""")
			.execute();
		assertThat(this.queries.literature()).isEqualTo(new Literature(
				List.of(new Work("acl:P00-1", "", null, null, false, true, 0),
						new Work("title:a", "On a", 2024, LocalDate.of(2024, 2, 29), true, true, 0),
						new Work("title:b", "On b", null, null, true, false, 2),
						new Work("title:d", "On d", null, null, false, false, 0)),
				List.of(new Citation("title:a", "acl:P00-1"), new Citation("title:a", "title:b"),
						new Citation("title:b", "title:b"), new Citation("title:b", "title:d"))));
	}

	@Test
	void readsNothingFromAnEmptyGraph() {
		assertThat(this.queries.literature()).isEqualTo(new Literature(List.of(), List.of()));
	}

	@Test
	void givesBackThePublishedGraphThatWasWritten() {
		List<Citation> citations = Cora.citations();
		List<Map<String, String>> rows = citations.stream()
			.map((citation) -> Map.of("citing", citation.citing(), "cited", citation.cited()))
			.toList();
		this.driver.executableQuery("""
				UNWIND $rows AS row
				MERGE (citing:Paper {id: row.citing})
				MERGE (cited:Paper {id: row.cited})
				MERGE (citing)-[:CITES]->(cited)""").withParameters(Map.of("rows", rows)).execute();
		Literature literature = this.queries.literature();
		assertThat(literature.works()).hasSize(2_708);
		assertThat(literature.citations()).hasSize(5_429);
		assertThat(PageRanking.of(CitationGraph.of(literature.citations())).top(100))
			.isEqualTo(PageRanking.of(CitationGraph.of(citations)).top(100));
	}

}
