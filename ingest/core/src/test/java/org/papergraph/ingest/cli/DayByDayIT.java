/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.papergraph.graph.testkit.GraphCleaner;
import org.papergraph.graph.testkit.Neo4jExtension;
import org.papergraph.graph.testkit.Neo4jServer;
import org.papergraph.ingest.fixture.CapitalNames;
import org.papergraph.ingest.fixture.InventedLibrary;

import static org.assertj.core.api.Assertions.assertThat;

/** A folder that changes from day to day gives the graph of a rebuild from scratch. */
@ExtendWith(Neo4jExtension.class)
class DayByDayIT {

	private static final String YESTERDAY = """
			[{"title":"Kettles I","abstract":"We brew with HPL on TeaSet."},
			 {"title":"Kettles II","abstract":"We brew with SSS on CupSet."}]""";

	private static final String TODAY = """
			[{"title":"Pots","abstract":"Hot Pot Learning (HPL) is explained."},
			 {"title":"Pans","abstract":"We brew with Hot Pot Learning (HPL)."}]""";

	private final Driver driver;

	@TempDir
	private Path folder;

	@SuppressWarnings("NullAway.Init")
	DayByDayIT(Driver driver) {
		this.driver = driver;
	}

	@BeforeEach
	void empty() {
		GraphCleaner.deleteData(this.driver);
	}

	@Test
	void whatAnAbbreviationMeansIsLearnedTodayAndHoldsForYesterday() throws IOException {
		ingest(file("yesterday.json", YESTERDAY));
		assertThat(methodOf("Kettles I")).isEqualTo("method:hpl");
		ingest(file("today.json", TODAY));
		assertThat(methodOf("Kettles I")).isEqualTo("method:hot pot learning");
		assertThat(methodOf("Kettles II")).isEqualTo("method:sss");
		assertRebuildGives(digest());
	}

	@Test
	void twoNamesJoinedTodayAreOneForYesterday() throws IOException {
		ingest(file("yesterday.json", YESTERDAY));
		Path pairs = Files.writeString(this.folder.resolve("names.tsv"), "always\tHPL\tSSS\n");
		run("ingest", file("today.json", TODAY).toString(), "--pairs", pairs.toString());
		assertThat(methodOf("Kettles II")).isEqualTo(methodOf("Kettles I")).isEqualTo("method:hot pot learning");
		String digest = digest();
		GraphCleaner.deleteData(this.driver);
		run("ingest", pages(), "--pairs", pairs.toString());
		assertThat(digest()).isEqualTo(digest);
	}

	@Test
	void aChangedFileWritesOnlyTheDifference() throws IOException {
		InventedLibrary.of(5, 40).writeTo(this.folder.resolve("pages"));
		JsonNode first = ingest(this.folder.resolve("pages"));
		Path changed = this.folder.resolve("pages/bibtex.txt");
		String text = Files.readString(changed);
		String edited = text.replaceFirst("We brew with [^}]*", "We brew no more.");
		assertThat(edited).isNotEqualTo(text);
		Files.writeString(changed, edited);
		JsonNode second = ingest(this.folder.resolve("pages"));
		assertThat(first.path("papersExtracted").asInt()).isEqualTo(40);
		assertThat(second.path("papersExtracted").asInt()).isLessThanOrEqualTo(1);
		assertThat(second.path("papersAdded").asInt()).isZero();
		assertRebuildGives(digest());
	}

	@Test
	void forgettingAnyFileLeavesTheGraphOfTheOthers() throws IOException {
		InventedLibrary library = InventedLibrary.of(6, 25);
		for (String gone : library.entries().keySet()) {
			GraphCleaner.deleteData(this.driver);
			library.writeTo(this.folder.resolve("pages"));
			ingest(this.folder.resolve("pages"));
			run("forget", gone + ".txt");
			Files.delete(this.folder.resolve("pages").resolve(gone + ".txt"));
			assertRebuildGives(digest());
		}
	}

	@Test
	void theLedgerAddsUpForEveryRun() throws IOException {
		ingest(file("yesterday.json", YESTERDAY));
		file("today.json",
				"[{\"title\":\"Pots\",\"abstract\":\"Hot Pot Learning (HPL) is explained.\"},{\"abstract\":\"x\"}]");
		ingest(this.folder.resolve("pages"));
		ingest(this.folder.resolve("pages"));
		List<Map<String, Object>> runs = this.driver
			.executableQuery(
					"MATCH (r:IngestRun) RETURN r.read AS read, r.loaded AS loaded, r.alreadyThere AS already, "
							+ "r.rejected AS rejected ORDER BY r.startedAt")
			.execute()
			.records()
			.stream()
			.map((row) -> row.asMap(Value::asObject))
			.toList();
		// The third changed nothing and is not noted.
		assertThat(runs).containsExactly(Map.of("read", 2L, "loaded", 2L, "already", 0L, "rejected", 0L),
				Map.of("read", 4L, "loaded", 1L, "already", 2L, "rejected", 1L));
	}

	/** The same folder, ingested into an empty graph. */
	private void assertRebuildGives(String digest) throws IOException {
		GraphCleaner.deleteData(this.driver);
		ingest(this.folder.resolve("pages"));
		assertThat(digest()).isEqualTo(digest);
	}

	private Path file(String name, String text) throws IOException {
		return Files.writeString(Files.createDirectories(this.folder.resolve("pages")).resolve(name), text);
	}

	private String pages() {
		return this.folder.resolve("pages").toString();
	}

	private JsonNode ingest(Path pages) throws IOException {
		Path report = this.folder.resolve("report.json");
		run("ingest", "--report=" + report, pages.toString());
		return JsonMapper.shared().readTree(report);
	}

	private String methodOf(String title) {
		return this.driver.executableQuery("MATCH (:Paper {title: $title})-[:USES]->(m:Method) RETURN m.id")
			.withParameters(Map.of("title", title))
			.execute()
			.records()
			.get(0)
			.get(0)
			.asString();
	}

	private static String digest() {
		return run("digest");
	}

	private static String run(String command, String... arguments) {
		Neo4jServer server = Neo4jServer.shared();
		List<String> all = new ArrayList<>(List.of(command));
		all.addAll(Arrays.asList(arguments));
		all.addAll(List.of("--uri", server.uri().toString(), "--password", server.password()));
		if (!command.equals("digest")) {
			all.addAll(CapitalNames.options());
		}
		CliOutcome outcome = CliOutcome.of(all.toArray(String[]::new));
		assertThat(outcome.code()).as(outcome.err()).isZero();
		return outcome.out();
	}

}
