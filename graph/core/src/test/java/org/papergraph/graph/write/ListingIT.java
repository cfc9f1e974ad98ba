/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.connection.GraphSettings;
import org.papergraph.graph.fixture.MiniGraphLoader;
import org.papergraph.graph.fixture.PaperBuilder;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.IdScheme;
import org.papergraph.graph.model.SourceFile;
import org.papergraph.graph.schema.SchemaMigrator;
import org.papergraph.graph.testkit.GraphCleaner;
import org.papergraph.graph.testkit.Neo4jExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Every link says where its paper stands in the listing of what it points at. */
@ExtendWith(Neo4jExtension.class)
class ListingIT {

	private static final String WRONG = """
			MATCH (paper:Paper)-[link:INTRODUCES|USES|ADDRESSES|REPORTS|DISCUSSES|CITES]->(other)
			WHERE link.listing IS NULL OR link.listing <> other.id + '\\t' + paper.newest
			RETURN paper.id + ' ' + type(link) + ' ' + other.id AS text""";

	private static final String LISTED = "MATCH ()-[link]->() WHERE link.listing IS NOT NULL RETURN link.listing AS text ORDER BY text";

	private final Driver driver;

	private final GraphConnection connection;

	ListingIT(Driver driver) {
		this.driver = driver;
		this.connection = GraphConnection.over(driver, GraphSettings.DEFAULT_DATABASE);
		GraphCleaner.deleteData(driver);
		MiniGraphLoader.loadWithCitations(driver);
	}

	@Test
	void listsEveryLinkAndReadPaper() {
		assertThat(texts(WRONG)).isEmpty();
		assertThat(texts(LISTED)).hasSizeGreaterThan(40);
		assertThat(texts("MATCH (p:Paper) WHERE p:Stub XOR p.newest IS NULL RETURN p.id AS text")).isEmpty();
		assertThat(texts("MATCH (p:Paper) WHERE p.title STARTS WITH 'Probing' RETURN p.newest AS text")).first()
			.asString()
			.startsWith("79768897\ttitle:");
	}

	@Test
	void movesPapersThatGetADateOrAnotherId() {
		SourceFile later = new SourceFile("file:///later.json", "4".repeat(64), "openalex");
		ExtractedPaper known = PaperBuilder.paper("Low-Rank Adaptation of Vision Transformers", "A shorter word on it.")
			.publishedOn("2024-01-09")
			.knownAs(IdScheme.DOI, "10.1000/vision")
			.readFrom(later, 1)
			.build();
		new Neo4jGraphWriter(this.connection, "mini").write(List.of(known));
		assertThat(texts("MATCH (p:Paper {doi: '10.1000/vision'}) RETURN p.newest AS text"))
			.containsExactly("79759890\tdoi:10.1000/vision");
		assertThat(texts(WRONG)).isEmpty();
		new GraphDeriver(this.connection).derive();
		assertThat(texts(WRONG)).isEmpty();
	}

	@Test
	void listsAGraphOfAnEarlierVersion() {
		List<String> listed = texts(LISTED);
		this.driver.executableQuery("MATCH (p:Paper) REMOVE p.newest").execute();
		this.driver.executableQuery("MATCH ()-[link]->() REMOVE link.listing").execute();
		this.driver
			.executableQuery("MATCH (m:__Neo4jMigration) WHERE m.version IN ['090', '100', '110'] DETACH DELETE m")
			.execute();
		new SchemaMigrator(this.connection).migrate();
		assertThat(texts(WRONG)).isEmpty();
		assertThat(texts(LISTED)).isEqualTo(listed);
	}

	private List<String> texts(String query) {
		return this.driver.executableQuery(query)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("text").asString(""))
			.toList();
	}

}
