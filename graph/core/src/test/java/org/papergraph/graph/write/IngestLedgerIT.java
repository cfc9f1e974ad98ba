/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

import org.papergraph.graph.digest.GraphDigest;
import org.papergraph.graph.digest.GraphStatistics;
import org.papergraph.graph.fixture.MiniGraph;
import org.papergraph.graph.fixture.PaperBuilder;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.SourceFile;

import static org.assertj.core.api.Assertions.assertThat;

class IngestLedgerIT extends OnCleanGraph {

	private static final Rejections ONE_REJECTED = new Rejections(new TreeMap<>(Map.of("missing-title", 1L)),
			List.of("second.txt:12: no title"));

	private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

	IngestLedgerIT(Driver driver) {
		super(driver);
	}

	@Test
	void notesSourcesAndTheRunOnceAndTheyAreNoContent() {
		WriteReport written = writer().write(MiniGraph.papers());
		String before = new GraphDigest(this.connection).compute();
		assertThat(note(written).isEmpty()).isFalse();
		assertThat(note(writer().write(MiniGraph.papers()))).isEqualTo(GraphChanges.NONE);
		assertThat(new GraphDigest(this.connection).compute()).isEqualTo(before);
		Value run = one("MATCH (r:IngestRun) RETURN r");
		assertThat(run.get("read").asInt()).isEqualTo(10);
		assertThat(run.get("loaded").asInt()).isEqualTo(9);
		assertThat(run.get("rejected").asInt()).isEqualTo(1);
		assertThat(run.get("rejections").asList(Value::asString)).containsExactly("second.txt:12: no title");
		assertThat(run.get("versions").asList(Value::asString)).containsExactly("papergraph 0.1.0");
		assertThat(GraphStatistics.of(this.connection)).satisfies((statistics) -> {
			assertThat(statistics.papers()).isEqualTo(8);
			assertThat(statistics.stubs()).isZero();
			assertThat(statistics.entries()).isEqualTo(9);
			assertThat(statistics.rejected()).isEqualTo(1);
			assertThat(statistics.terms()).containsEntry("Dataset", 7L);
			assertThat(statistics.relationships()).containsEntry("READ_FROM", 9L).containsEntry("INTRODUCES", 3L);
		});
	}

	@Test
	void aChangedFileTakesAwayWhatOnlyItsOlderEditionSupports() {
		writer().write(MiniGraph.papers());
		SourceFile edited = new SourceFile(MiniGraph.SECOND_PAGE.uri(), "3".repeat(64), "hf-daily");
		ExtractedPaper news = PaperBuilder.paper("Something New", "We try GLUE again.")
			.readFrom(edited, 1)
			.names("dataset:glue", "GLUE")
			.build();
		writer().write(List.of(news));
		GraphChanges changes = new SourceEditions(this.connection).removeOlder(List.of(edited));
		new GraphDeriver(this.connection).derive();
		// A source, three papers and their three identifiers.
		assertThat(changes.nodesDeleted()).isEqualTo(7);
		assertThat(titles()).containsExactlyInAnyOrder("Something New", "Residual Networks for Tiny Images",
				"Low-Rank Adaptation of Vision Transformers", "Adapting Large Language Models on One Card",
				"Instruction Tuning without Labels", "Probing BERT for Question Answering");
		assertThat(one("MATCH (t:Term {name: 'TwinDistil'}) RETURN count(t)").asInt()).isZero();
		assertThat(one("MATCH ()-[r:SUBTYPE_OF]->() RETURN count(r)").asInt()).isZero();
	}

	@Test
	void aFileReadAgainKeepsWhatItHolds() {
		writer().write(MiniGraph.papers());
		assertThat(
				new SourceEditions(this.connection).removeOlder(List.of(MiniGraph.FIRST_PAGE, MiniGraph.SECOND_PAGE)))
			.isEqualTo(GraphChanges.NONE);
	}

	@Test
	void aSourceThatWasReadToItsEndByTheSameReadersNeedNotBeReadAgain() {
		note(writer().write(MiniGraph.papers()));
		IngestLedger ledger = new IngestLedger(this.connection);
		SourceFile first = MiniGraph.FIRST_PAGE;
		assertThat(ledger.find(first, "reader", "test"))
			.contains(new KnownSource(new SourceCount(first, 5, Rejections.NONE, "reader"), 5));
		assertThat(ledger.find(first, "better reader", "test")).isEmpty();
		assertThat(ledger.find(first, "reader", "other extractor")).isEmpty();
		assertThat(ledger.find(new SourceFile(first.uri(), first.sha256(), "other"), "reader", "test")).isEmpty();
		assertThat(ledger.find(MiniGraph.SECOND_PAGE, "", "test")).isEmpty();
		this.driver
			.executableQuery(
					"MATCH (p:Paper)-[:READ_FROM]->(:Source {sha256: $hash}) WITH p LIMIT 1 " + "REMOVE p.contentHash")
			.withParameters(Map.of("hash", first.sha256()))
			.execute();
		assertThat(ledger.find(first, "reader", "test")).isEmpty();
	}

	@Test
	void countsAPaperOfTwoSourcesOnce() {
		writer().write(MiniGraph.papers());
		assertThat(new IngestLedger(this.connection)
			.papers(List.of(new SourceCount(MiniGraph.FIRST_PAGE, 5, Rejections.NONE, ""),
					new SourceCount(MiniGraph.SECOND_PAGE, 4, Rejections.NONE, ""))))
			.isEqualTo(8);
	}

	private GraphChanges note(WriteReport written) {
		TreeMap<String, String> versions = new TreeMap<>();
		versions.put("papergraph", "0.1.0");
		RunRecord run = new RunRecord(
				List.of(new SourceCount(MiniGraph.FIRST_PAGE, 5, Rejections.NONE, "reader"),
						new SourceCount(MiniGraph.SECOND_PAGE, 4, ONE_REJECTED, "")),
				written, ONE_REJECTED, versions, NOON, NOON.plusSeconds(3));
		return new IngestLedger(this.connection).note(run, GraphChanges.NONE);
	}

	private GraphWriter writer() {
		return new Neo4jGraphWriter(this.connection, "test");
	}

	private List<String> titles() {
		return one("MATCH (p:Paper) RETURN collect(p.title)").asList(Value::asString);
	}

	private Value one(String query) {
		return this.driver.executableQuery(query).execute().records().get(0).get(0);
	}

}
