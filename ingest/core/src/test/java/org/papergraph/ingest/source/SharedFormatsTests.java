/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.papergraph.graph.model.Author;
import org.papergraph.graph.model.Paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The readers on real files, which stand beside the repository, not in it: what they read
 * and reject is what plain searches in the same files count.
 */
class SharedFormatsTests {

	private static final Path FORMATS = Path.of(System.getProperty("papergraph.shared.data", "../../../shared/data"))
		.resolve("formats");

	private static final JsonMapper JSON = new JsonMapper();

	@BeforeEach
	void needFiles() {
		assumeTrue(Files.isDirectory(FORMATS), () -> "no samples at " + FORMATS.toAbsolutePath());
	}

	@Test
	void readsOrRejectsEveryRecordOfOpenAlex() {
		compareJson("openalex", "openalex.org", "openalex", (root) -> list(root, root.path("results")),
				(work) -> count(work.path("referenced_works"), JsonNode::asString),
				(work) -> work.path("abstract_inverted_index").isObject());
	}

	@Test
	void readsOrRejectsEveryRecordOfCrossref() {
		compareJson("crossref", "crossref.org", "crossref",
				(root) -> list(root.path("message"), root.path("message").path("items")), SharedFormatsTests::crossref,
				(work) -> work.has("abstract"));
	}

	@Test
	void readsOrRejectsEveryRecordOfSemanticScholar() {
		compareJson("semantic-scholar", "", "semantic-scholar", (root) -> list(root, root.path("data")),
				(work) -> count(work.path("references"), JsonNode::toString),
				(work) -> work.path("abstract").isString());
	}

	@Test
	void readsEveryLineOfUnarxiveAndTheSnapshot() {
		for (String name : List.of("unarxive/arXiv_src_2212_086.jsonl", "arxiv/kaggle_snapshot_49.jsonl")) {
			ReadSources read = ReadSources.of(FORMATS.resolve(name));
			List<JsonNode> lines = text(FORMATS.resolve(name)).lines().map(JSON::readTree).toList();
			assertThat(read.papers()).hasSameSizeAs(lines).hasSize(49);
			for (int i = 0; i < lines.size(); i++) {
				assertThat(read.papers().get(i).references())
					.hasSize(count(lines.get(i).path("bib_entries"), SharedFormatsTests::unarxive));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "acl-anthology,.xml,acl-anthology,<paper id=,<abstract>",
			"arxiv,atom_*.xml,arxiv-atom,<entry>,<summary>", "arxiv,ar*.xml,oai-pmh,<record>,<record>",
			"arxiv,oai*.xml,oai-pmh,<record>,<abstract>", "pubmed-jats,.nxml,jats,<article-meta>,<abstract>",
			"pubmed-jats,.xml,pubmed,<PubmedArticle>,<Abstract>",
			"crossref,.xml,crossref-xml,<doi_record>,<doi_record>" })
	void readsEveryElement(String folder, String files, String format, String record, String summary) {
		for (Path file : files(folder, files)) {
			ReadSources read = ReadSources.of(file);
			String text = text(file);
			assertThat(read.format()).as(file.toString()).isEqualTo(format);
			assertThat(read.rejected()).isEmpty();
			assertThat(read.papers()).as(file.toString()).hasSize(occurrences(text, record));
			assertThat(read.papers()).filteredOn((paper) -> !paper.abstractText().isEmpty())
				.as(file.toString())
				.hasSize(Math.min(occurrences(text, summary), read.papers().size()));
		}
	}

	@Test
	void readsTheReferencesOfFullArticles() {
		for (Path file : files("pubmed-jats", ".nxml")) {
			assertThat(ReadSources.of(file).paper().references()).as(file.toString())
				.hasSize(occurrences(text(file), "<ref id="));
		}
		Path crossref = files("crossref", ".xml").get(0);
		assertThat(ReadSources.of(crossref).paper().references())
			.hasSize(occurrences(text(crossref), "<citation key="));
	}

	@Test
	void readsOrRejectsEveryEntryOfBibliographies() {
		Pattern entry = Pattern.compile("(?im)^\\s*@(?!comment|string|preamble)[a-z]+\\s*[{(]");
		Stream.concat(files("bibtex-ris-csl", ".bib").stream(), files("bibtex-ris-csl/jabref", ".bib").stream())
			.forEach((file) -> {
				ReadSources read = ReadSources.of(file);
				assertThat(read.results()).as(file.toString())
					.hasSize((int) entry.matcher(text(file)).results().count());
				assertThat(read.reasons()).allMatch((reason) -> reason == RejectionReason.MISSING_TITLE);
			});
		Pattern end = Pattern.compile("(?m)^ER\\s+-");
		Stream.concat(files("bibtex-ris-csl", ".ris").stream(), files("bibtex-ris-csl/jabref", ".ris").stream())
			.forEach((file) -> assertThat(ReadSources.of(file).papers()).as(file.toString())
				.hasSize((int) end.matcher(text(file)).results().count()));
	}

	@ParameterizedTest
	@CsvSource({ "RisImporterTest1", "RisImporterTest3" })
	void readsRisAsJabrefDoes(String name) {
		Paper ris = ReadSources.of(FORMATS.resolve("bibtex-ris-csl/jabref/" + name + ".ris")).paper();
		Paper bib = ReadSources.of(FORMATS.resolve("bibtex-ris-csl/jabref/" + name + ".bib")).paper();
		assertThat(ris.title()).isEqualTo(bib.title());
		assertThat(ris.authors()).isEqualTo(bib.authors()).extracting(Author::name).isNotEmpty();
		assertThat(ris.year()).isEqualTo(bib.year());
		assertThat(ris.ids()).isEqualTo(bib.ids());
		assertThat(ris.venue()).isEqualTo(bib.venue());
		assertThat(ris.abstractText()).isEqualTo(bib.abstractText());
	}

	@Test
	void readsOrRejectsEveryFile() {
		Set<String> unknown = new HashSet<>();
		for (SourceInput input : SourceFinder.find(FORMATS)) {
			ReadSources read = ReadSources.of(new PaperReader(), input);
			assertThat(read.results()).as(input.label()).isNotEmpty();
			if (read.format().equals(PaperReader.UNKNOWN)) {
				unknown.add(Path.of(input.label())
					.getFileName()
					.toString()
					.replaceFirst("semanticscholar.org__(.*)_\\d_.*", "$1"));
			}
		}
		assertThat(unknown).containsExactlyInAnyOrder("LICENSE", "name_variants.yaml", "test_bad_dois",
				"test_bad_titles", "test_get_release");
	}

	private static void compareJson(String folder, String prefix, String format,
			Function<JsonNode, List<JsonNode>> records, ToIntFunction<JsonNode> references,
			Function<JsonNode, Boolean> hasAbstract) {
		for (Path file : files(folder, ".json")) {
			JsonNode root = JSON.readTree(text(file));
			ReadSources read = ReadSources.of(file);
			if (!file.getFileName().toString().startsWith(prefix) || !read.format().equals(format)) {
				continue;
			}
			List<JsonNode> all = records.apply(root);
			List<JsonNode> titled = all.stream().filter(SharedFormatsTests::hasTitle).toList();
			assertThat(read.results()).as(file.toString()).hasSameSizeAs(all);
			assertThat(read.papers()).as(file.toString()).hasSameSizeAs(titled);
			assertThat(read.reasons()).allMatch((reason) -> reason == RejectionReason.MISSING_TITLE);
			for (int i = 0; i < titled.size(); i++) {
				Paper paper = read.papers().get(i);
				assertThat(paper.references()).as(file + " " + paper.ids())
					.hasSize(references.applyAsInt(titled.get(i)));
				assertThat(!paper.abstractText().isEmpty()).as(file + " " + paper.ids())
					.isEqualTo(hasAbstract.apply(titled.get(i)));
			}
		}
	}

	private static boolean hasTitle(JsonNode record) {
		JsonNode title = record.path("title").isArray() ? record.path("title").path(0) : record.path("title");
		return !title.asString("").isBlank();
	}

	/** What of a reference of Crossref can be told apart. */
	private static int crossref(JsonNode work) {
		return count(work.path("reference"), (cited) -> {
			Set<String> parts = new HashSet<>();
			for (String name : List.of("DOI", "article-title", "volume-title", "series-title", "year", "author",
					"unstructured", "journal-title", "volume", "first-page")) {
				if (!cited.path(name).asString("").isBlank() && !name.equals("year")) {
					parts.add(name + cited.path(name).asString(""));
				}
			}
			return parts.isEmpty() ? "" : parts + cited.path("year").asString("");
		});
	}

	private static String unarxive(JsonNode cited) {
		return cited.path("bib_entry_raw").asString("").strip() + cited.path("ids");
	}

	private static int count(JsonNode values, Function<JsonNode, String> part) {
		Set<String> different = new HashSet<>();
		values.values().forEach((value) -> different.add(part.apply(value)));
		different.remove("");
		return different.size();
	}

	private static List<JsonNode> list(JsonNode one, JsonNode many) {
		return many.isArray() ? List.copyOf(many.values()) : List.of(one);
	}

	private static int occurrences(String text, String part) {
		return text.split(Pattern.quote(part), -1).length - 1;
	}

	private static List<Path> files(String folder, String pattern) {
		String glob = pattern.startsWith(".") ? "*" + pattern : pattern;
		try (var found = Files.newDirectoryStream(FORMATS.resolve(folder), glob)) {
			List<Path> paths = new ArrayList<>();
			found.forEach(paths::add);
			paths.sort(null);
			return paths;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Path file) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\uFEFF", "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
