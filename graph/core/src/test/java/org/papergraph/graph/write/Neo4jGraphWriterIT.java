/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

import org.papergraph.graph.fixture.MiniGraph;
import org.papergraph.graph.fixture.PaperBuilder;
import org.papergraph.graph.model.ExtractedPaper;

import static org.assertj.core.api.Assertions.assertThat;

class Neo4jGraphWriterIT extends OnCleanGraph {

	private final GraphWriter writer;

	Neo4jGraphWriterIT(Driver driver) {
		super(driver);
		this.writer = new Neo4jGraphWriter(this.connection, "test");
	}

	@Test
	void storesPapersWithEntriesLinksAndClaims() {
		WriteReport report = this.writer.write(MiniGraph.papers());
		assertThat(report.papersAdded()).isEqualTo(8);
		assertThat(report.entriesAdded()).isEqualTo(9);
		assertThat(count("MATCH (p:Paper)-[:READ_FROM]->(s:Source) RETURN count(DISTINCT p)")).isEqualTo(8);
		assertThat(count("MATCH (:Paper)-[r:USES]->(:Dataset {id: 'dataset:cifar-100'}) RETURN count(r)")).isEqualTo(2);
		assertThat(count("MATCH (:Method)-[r:EVALUATED_ON]->(:Dataset) RETURN count(r)")).isEqualTo(7);
		assertThat(one("MATCH (:Paper)-[r:INTRODUCES]->(:Dataset) RETURN r.evidence").asString())
			.isEqualTo("We release EssayBench, a benchmark of graded essays.");
	}

	@Test
	void writesNothingTheSecondTime() {
		this.writer.write(MiniGraph.papers());
		WriteReport report = this.writer.write(MiniGraph.papers());
		assertThat(report).isEqualTo(new WriteReport(0, 0, 8, 0, 9, GraphChanges.NONE));
	}

	@Test
	void replacesLinksAndClaimsOfAChangedPaper() {
		this.writer.write(MiniGraph.papers());
		ExtractedPaper changed = PaperBuilder
			.paper("Replay with Few Images", "Continual learning forgets; replaying a few images of the past helps it.",
					"We now use only ImageNet for every experiment, and report accuracy, as reviewers asked us to do.")
			.publishedOn("2025-05-19")
			.readFrom(MiniGraph.SECOND_PAGE, 4)
			.names("dataset:imagenet", "ImageNet")
			.build();
		WriteReport report = this.writer.write(List.of(changed));
		assertThat(report.papersChanged()).isEqualTo(1);
		String id = changed.paper().id().value();
		assertThat(one("MATCH (p:Paper {id: '" + id + "'})-[r]->(t:Term) RETURN collect(t.id)").asList(Value::asString))
			.containsExactly("dataset:imagenet");
		assertThat(count("MATCH (:Term)-[r {paper: '" + id + "'}]->(:Term) RETURN count(r)")).isZero();
		assertThat(count("MATCH (:Method {id: 'method:resnet'})-[r:EVALUATED_ON]->() RETURN count(r)")).isEqualTo(2);
	}

	@Test
	void keepsTheLongerTextAndUnitesEntries() {
		ExtractedPaper shorter = PaperBuilder.paper("Replay with Few Images", "Continual learning forgets.")
			.readFrom(MiniGraph.FIRST_PAGE, 9)
			.byAuthors(7, "Sample Labs")
			.names("task:continual learning", "Continual learning")
			.build();
		this.writer.write(List.of(shorter));
		this.writer.write(List.of(MiniGraph.replay()));
		WriteReport report = this.writer.write(List.of(shorter));
		assertThat(report.changes().isEmpty()).isTrue();
		Value paper = one("MATCH (p:Paper) RETURN p");
		assertThat(paper.get("abstract").asString()).isEqualTo(MiniGraph.replay().paper().abstractText());
		assertThat(paper.get("authorCount").asInt()).isEqualTo(7);
		assertThat(count("MATCH (:Paper)-[r:READ_FROM]->() RETURN count(r)")).isEqualTo(2);
		assertThat(count("MATCH (:Paper)-[r:USES|ADDRESSES|REPORTS]->() RETURN count(r)")).isEqualTo(6);
	}

	private int count(String query) {
		return one(query).asInt();
	}

	private Value one(String query) {
		return this.driver.executableQuery(query).execute().records().get(0).get(0);
	}

}
