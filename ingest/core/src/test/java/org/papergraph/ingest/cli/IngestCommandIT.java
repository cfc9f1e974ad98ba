/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.neo4j.driver.Driver;

import org.papergraph.graph.testkit.GraphCleaner;
import org.papergraph.graph.testkit.Neo4jExtension;
import org.papergraph.graph.testkit.Neo4jServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Ingests through the command line into a real Neo4j, with the real extractor. */
@ExtendWith(Neo4jExtension.class)
class IngestCommandIT {

	private static final String HEAD = "Subscribe\n\nbyAK and the research community\n\n";

	private final Driver driver;

	@TempDir
	private Path folder;

	@SuppressWarnings("NullAway.Init")
	IngestCommandIT(Driver driver) {
		this.driver = driver;
	}

	@BeforeEach
	void empty() {
		GraphCleaner.deleteData(this.driver);
	}

	@Test
	void secondIngestWritesNothingAndKeepsTheDigest() throws IOException {
		List<String> pages = pages();
		JsonNode first = ingest(pages);
		String digest = run("digest").out();
		JsonNode second = ingest(pages);
		assertThat(first.path("papersAdded").asInt()).isEqualTo(40);
		assertThat(second.path("papersExtracted").asInt()).isZero();
		assertThat(first.path("sourcesUnchanged").asInt()).isZero();
		assertThat(second.path("sourcesUnchanged").asInt()).isEqualTo(second.path("sources").asInt());
		assertThat(second.path("rejections")).isEqualTo(first.path("rejections"));
		assertThat(second.path("changes").values()).allMatch((count) -> count.asInt() == 0);
		assertThat(second.path("entriesAlreadyThere").asInt()).isEqualTo(first.path("entries").asInt()).isEqualTo(42);
		assertThat(run("digest").out()).isEqualTo(digest).matches("[0-9a-f]{64}\\R");
	}

	@Test
	void pagesOneByOneInAnyOrderOnAnyThreadsGiveTheSameDigest() throws IOException {
		List<String> pages = pages();
		run("ingest", "--threads=1", pages.get(0), pages.get(1), pages.get(2));
		String atOnce = run("digest").out();
		GraphCleaner.deleteData(this.driver);
		for (int page : new int[] { 2, 0, 1 }) {
			assertThat(run("ingest", "--threads=3", pages.get(page)).code()).isZero();
		}
		assertThat(run("digest").out()).isEqualTo(atOnce);
	}

	@Test
	void extractAndLoadGiveTheGraphOfAnIngest() throws IOException {
		List<String> pages = pages();
		ingest(pages);
		String digest = run("digest").out();
		GraphCleaner.deleteData(this.driver);
		Path lines = this.folder.resolve("extracted.jsonl");
		assertThat(CliOutcome.of("extract", "-o", lines.toString(), pages.get(0), pages.get(1), pages.get(2)).code())
			.isZero();
		assertThat(run("load", lines.toString()).code()).isZero();
		assertThat(run("digest").out()).isEqualTo(digest);
	}

	@Test
	void countsAndQueriesWhatWasIngested() throws IOException {
		ingest(pages());
		JsonNode stats = JsonMapper.shared().readTree(run("stats", "--json").out());
		assertThat(stats.path("papers").asInt()).isEqualTo(40);
		assertThat(stats.path("entries").asInt()).isEqualTo(42);
		assertThat(stats.path("rejected").asInt()).isEqualTo(1);
		JsonNode report = JsonMapper.shared().readTree(run("report", "--json").out());
		assertThat(report.path("papers").asInt()).isEqualTo(40);
		assertThat(report.path("suspicious").path("noReferences").path("count").asInt()).isEqualTo(40);
		CliOutcome answer = run("query", "papers-using-a-dataset", "-p", "dataset=CIFAR-100", "--json");
		assertThat(answer.code()).as(answer.err()).isZero();
		assertThat(answer.out()).contains("Federated Beehives").contains("On CIFAR-10 and CIFAR-100 with ResNet-18");
	}

	@Test
	void exportsPapersWithResolvedTermsThatLoadAgain() throws IOException {
		ingest(pages());
		Path lines = this.folder.resolve("export.jsonl");
		assertThat(run("export", "-o", lines.toString()).code()).isZero();
		GraphCleaner.deleteData(this.driver);
		assertThat(run("load", lines.toString()).out()).contains("papers: 40 new");
		JsonNode stats = JsonMapper.shared().readTree(run("stats", "--json").out());
		assertThat(stats.path("entries").asInt()).isEqualTo(42);
	}

	@Test
	void exportsTheBibliographyOfADataset() throws IOException {
		ingest(pages());
		CliOutcome all = run("export", "--format", "bibtex");
		assertThat(all.code()).as(all.err()).isZero();
		assertThat(all.out().lines().filter((line) -> line.startsWith("@"))).hasSize(40);
		CliOutcome some = run("export", "--format", "BibTeX", "--dataset", "CIFAR-100");
		assertThat(some.out().lines().filter((line) -> line.startsWith("@"))).hasSize(4);
		assertThat(some.out()).contains("{{Federated Beehives: Learning Together without Sharing Honey}}");
	}

	@Test
	void saysWhyNothingIsExported() throws IOException {
		assertThat(run("ingest", pages().get(0)).code()).isZero();
		assertThat(run("export", "--format", "rdf", "--dataset", "no such thing").err()).contains("No paper meets");
		assertThat(run("export", "--paper", "title:nowhere").err()).contains("No paper has the id title:nowhere");
		CliOutcome folder = run("export", "--format", "csv");
		assertThat(folder.code()).isEqualTo(2);
		assertThat(folder.err()).contains("name a new one with --output");
	}

	@Test
	void explainsWhyTwoNamesAreOneTerm() throws IOException {
		ingest(pages());
		assertThat(run("terms", "explain", "EWC", "elastic weight consolidation").out())
			.startsWith("same: both are method:elastic weight consolidation")
			.contains("EWC: defined in");
		assertThat(run("terms", "explain", "CIFAR-10", "CIFAR-100").out()).startsWith("different: ");
		assertThat(run("terms", "explain", "CIFAR-10", "no such thing").out()).startsWith("unknown: ");
	}

	@Test
	void forgettingAPageLeavesTheGraphOfTheOthers() throws IOException {
		List<String> pages = pages();
		run("ingest", pages.get(0), pages.get(1));
		String digest = run("digest").out();
		run("ingest", pages.get(2));
		assertThat(run("digest").out()).isNotEqualTo(digest);
		assertThat(run("forget", "three.txt").out()).contains("three.txt");
		assertThat(run("digest").out()).isEqualTo(digest);
		assertThat(run("forget", "three.txt").err()).contains("The graph has no source three.txt");
	}

	@Test
	void explainsOfWhichRecordsAPaperIsMade() throws IOException {
		ingest(pages());
		String explained = run("papers", "explain", "A Librarian's Guide to Hallucination").out();
		assertThat(run("papers", "explain", "No Such Paper").code()).isEqualTo(1);
		assertThat(explained).contains("joined: same title, no contradiction")
			.contains("two.txt")
			.contains("three.txt");
	}

	/**
	 * The bundled sample cut in two, and a page that repeats two papers and has a flaw.
	 */
	private List<String> pages() throws IOException {
		String sample = new String(SourceOptions.sample().content().open().readAllBytes(), StandardCharsets.UTF_8);
		int half = sample.indexOf("The Unreasonable Effectiveness of Naps");
		String last = sample.substring(sample.indexOf("A Librarian's Guide"));
		Path one = Files.writeString(this.folder.resolve("one.txt"), sample.substring(0, half));
		Path two = Files.writeString(this.folder.resolve("two.txt"), HEAD + sample.substring(half));
		Path three = Files.writeString(this.folder.resolve("three.txt"),
				HEAD + last + "\nA title without an abstract\n");
		return List.of(one.toString(), two.toString(), three.toString());
	}

	private JsonNode ingest(List<String> pages) throws IOException {
		Path report = this.folder.resolve("report.json");
		CliOutcome outcome = run("ingest", "--report=" + report, pages.get(0), pages.get(1), pages.get(2));
		assertThat(outcome.code()).as(outcome.err()).isZero();
		return JsonMapper.shared().readTree(report);
	}

	private static CliOutcome run(String... args) {
		Neo4jServer server = Neo4jServer.shared();
		String[] all = Arrays.copyOf(args, args.length + 6);
		List<String> where = List.of("--uri", server.uri().toString(), "--username", server.username(), "--password",
				server.password());
		for (int i = 0; i < where.size(); i++) {
			all[args.length + i] = where.get(i);
		}
		return CliOutcome.of(all);
	}

}
