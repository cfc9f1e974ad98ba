/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.citation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.digest.GraphStatistics;
import org.papergraph.ingest.citation.RawCitations.Counts;
import org.papergraph.ingest.evaluate.MarkedSection;
import org.papergraph.ingest.fixture.GraphRun;
import org.papergraph.ingest.source.SourceFinder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The citations of the samples of unarXive, OpenAlex and Crossref in the graph, beside
 * those that a plain JSON parser finds in the same files.
 * {@code -Dpapergraph.readme=README.md} writes the table of that page.
 */
class SharedCitationsIT {

	private static final Path FORMATS = Path.of(System.getProperty("papergraph.shared.data", "../../../shared/data"))
		.resolve("formats");

	private static final String HEAD = """
			| format | papers | references | citations | cited, not read | of no known work |
			|---|---:|---:|---:|---:|---:|
			""";

	private static final int FORMATS_COMPARED = 3;

	private static final SortedMap<String, String> ROWS = new TreeMap<>();

	@Test
	void everyReferenceOfUnarxiveIsACitationOrCountedAsUnresolved() throws IOException {
		List<RawWork> works = raw("unarxive", (root) -> Stream.of(RawWork.ofUnarxive(root)));
		compare("unarxive", works, 49);
	}

	@Test
	void everyReferenceOfOpenAlexIsACitation() throws IOException {
		compare("openalex",
				raw("openalex",
						(root) -> each(root.has("results") ? root.path("results") : root).map(RawWork::ofOpenAlex)),
				31);
	}

	@Test
	void everyReferenceOfCrossrefIsACitationOrCountedAsUnresolved() throws IOException {
		compare("crossref",
				raw("crossref", (root) -> each(
						root.path("message").has("items") ? root.path("message").path("items") : root.path("message"))
					.map(RawWork::ofCrossref)),
				200);
	}

	private static void compare(String folder, List<RawWork> works, int atLeast) throws IOException {
		Counts expected = RawCitations.of(works);
		assertThat(expected.papers()).isGreaterThanOrEqualTo(atLeast);
		try (GraphConnection connection = GraphRun.emptyGraph()) {
			for (Path file : files(folder)) {
				GraphRun.ingest(connection, SourceFinder.find(file), 2);
			}
			GraphStatistics found = GraphStatistics.of(connection);
			assertThat(new Counts(found.papers(), expected.references(), found.citations(), found.stubs(),
					found.unresolved()))
				.isEqualTo(expected);
		}
		publish(folder, expected);
	}

	/** Only when asked for: the table is for people. */
	private static void publish(String format, Counts counts) {
		ROWS.put(format, "| " + format + " | " + counts.papers() + " | " + counts.references() + " | "
				+ counts.citations() + " | " + counts.stubs() + " | " + counts.unresolved() + " |");
		String page = System.getProperty("papergraph.readme");
		if (page != null && ROWS.size() == FORMATS_COMPARED) {
			new MarkedSection("citations").rewrite(Path.of(page), HEAD + String.join("\n", ROWS.values()));
		}
	}

	private static List<RawWork> raw(String folder, Function<JsonNode, Stream<RawWork>> works) throws IOException {
		List<RawWork> all = new ArrayList<>();
		for (Path file : files(folder)) {
			String text = Files.readString(file);
			Stream<String> documents = file.toString().endsWith("jsonl") ? text.lines() : Stream.of(text);
			documents.map(JsonMapper.shared()::readTree).flatMap(works).forEach(all::add);
		}
		return all;
	}

	private static Stream<JsonNode> each(JsonNode node) {
		return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
	}

	private static List<Path> files(String folder) throws IOException {
		Path place = FORMATS.resolve(folder);
		assumeTrue(Files.isDirectory(place), () -> "no samples at " + place.toAbsolutePath());
		try (Stream<Path> files = Files.list(place)) {
			return files.filter((file) -> file.toString().matches(".*\\.jsonl?")).sorted().toList();
		}
	}

}
