/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.exchange.DecodedLine.Decoded;
import org.papergraph.graph.exchange.ExtractedPaperLines;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.schema.SchemaMigrator;
import org.papergraph.graph.testkit.GraphCleaner;
import org.papergraph.graph.testkit.Neo4jExtension;
import org.papergraph.graph.testkit.Neo4jServer;
import org.papergraph.graph.write.GraphChanges;
import org.papergraph.graph.write.Rejections;
import org.papergraph.ingest.fixture.CapitalNames;
import org.papergraph.ingest.pipeline.GraphPaperStore;
import org.papergraph.ingest.pipeline.RunSummary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A graph of three invented papers as the first version that could ingest wrote it, with
 * its schema (migrations 010 to 030): {@code first-schema.cypher}. What that version had
 * extracted from {@code papers.txt} stands in {@code first-schema.jsonl}.
 */
@ExtendWith(Neo4jExtension.class)
class UpgradeIT {

	/** As that version called it. */
	private static final String EXTRACTOR = "papergraph-0.1.0-SNAPSHOT";

	private static final List<String> FIRST_MIGRATIONS = List.of("V010__Create_constraints.cypher",
			"V020__Create_indexes.cypher", "V030__Create_full_text_indexes.cypher");

	private static final List<List<String>> QUESTIONS = List.of(
			List.of("query", "papers-using-a-dataset", "-p", "dataset=CIFAR-100"),
			List.of("query", "papers-using-a-method", "-p", "method=LoRA"), List.of("query", "most-shared-datasets"),
			List.of("query", "newest-papers"), List.of("terms", "explain", "LoRA", "low-rank adaptation"),
			List.of("stats"), List.of("export"));

	private final Driver driver;

	@TempDir
	private Path folder;

	@SuppressWarnings("NullAway.Init")
	UpgradeIT(Driver driver) {
		this.driver = driver;
	}

	@BeforeEach
	void firstSchema() throws IOException {
		GraphCleaner.deleteDataAndSchema(this.driver);
		for (String migration : FIRST_MIGRATIONS) {
			run(resource("/neo4j/migrations/" + migration));
		}
		run(resource("/org/papergraph/ingest/upgrade/first-schema.cypher"));
	}

	@Test
	void anUpgradedGraphIsTheOneThatIsLoadedAfresh() throws IOException {
		assertThat(papergraph("schema", "validate").out()).startsWith("The schema lacks the versions 040, 050, ");
		assertThat(done("schema", "migrate")).startsWith("The schema is current");
		String digest = done("digest");
		List<String> answers = answers();
		GraphCleaner.deleteDataAndSchema(this.driver);
		loadAfresh();
		assertThat(answers).isEqualTo(answers());
		assertThat(answers.get(0)).contains("Electric Sheepdogs");
		assertThat(answers.get(1)).contains("TeaLeaf");
		assertThat(done("digest")).isEqualTo(digest);
	}

	@Test
	void anIngestAfterTheUpgradeGivesTheGraphOfTheFirstIngest() throws IOException {
		Path page = Files.writeString(this.folder.resolve("papers.txt"),
				resource("/org/papergraph/ingest/upgrade/papers.txt"));
		String[] ingest = Stream.concat(Stream.of("ingest", page.toString()), CapitalNames.options().stream())
			.toArray(String[]::new);
		assertThat(done(ingest)).contains("papers: 0 new, 3 changed, 0 already there");
		String digest = done("digest");
		GraphCleaner.deleteDataAndSchema(this.driver);
		done(ingest);
		assertThat(done("digest")).isEqualTo(digest);
	}

	private static List<String> answers() {
		return QUESTIONS.stream().map((question) -> done(question.toArray(String[]::new))).toList();
	}

	private void loadAfresh() throws IOException {
		GraphConnection connection = GraphConnection.over(this.driver, "neo4j");
		new SchemaMigrator(connection).migrate();
		List<ExtractedPaper> papers = new ArrayList<>();
		try (BufferedReader lines = new BufferedReader(
				new StringReader(resource("/org/papergraph/ingest/upgrade/first-schema.jsonl")))) {
			ExtractedPaperLines.decode(lines, (line) -> papers.add(((Decoded) line).paper()));
		}
		GraphPaperStore store = new GraphPaperStore(connection, EXTRACTOR, InstantSource.system());
		store.finish(new RunSummary(List.of(), Rejections.NONE, EXTRACTOR, store.write(papers), GraphChanges.NONE));
	}

	private void run(String statements) {
		try (Session session = this.driver.session()) {
			for (String statement : statements.split(";\\R")) {
				if (!statement.isBlank()) {
					session.run(statement).consume();
				}
			}
		}
	}

	private static String resource(String name) throws IOException {
		try (InputStream stream = Objects.requireNonNull(UpgradeIT.class.getResourceAsStream(name), name)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static String done(String... args) {
		CliOutcome outcome = papergraph(args);
		assertThat(outcome.code()).as(outcome.err()).isZero();
		return outcome.out();
	}

	private static CliOutcome papergraph(String... args) {
		Neo4jServer server = Neo4jServer.shared();
		return CliOutcome.of(List.of("--uri", server.uri().toString(), "--username", server.username(), "--password",
				server.password()), args);
	}

}
