/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.citation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A work or a reference as plain JSON says it, read without any of our readers.
 *
 * @param ids its identifiers, each with its kind
 * @param title the letters and digits of its title, empty when there is none
 * @param year when it appeared, null when unknown
 * @param text what else is said of it
 * @param references what it cites
 */
record RawWork(Set<String> ids, String title, @Nullable Integer year, String text, List<RawWork> references) {

	private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");

	private static final Pattern OPEN_ALEX = Pattern.compile("W\\d+$");

	private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]|20)\\d\\d(?!\\d)");

	static RawWork ofOpenAlex(JsonNode work) {
		List<RawWork> references = new ArrayList<>();
		work.path("referenced_works").forEach((cited) -> references.add(reference(openAlex(cited), "", null, "")));
		Set<String> ids = openAlex(work.path("id"));
		ids.addAll(doi(work.path("doi")));
		return new RawWork(ids, letters(work.path("title")), year(work.path("publication_year")), "", references);
	}

	static RawWork ofCrossref(JsonNode work) {
		List<RawWork> references = new ArrayList<>();
		for (JsonNode cited : work.path("reference")) {
			String title = "";
			for (String name : List.of("article-title", "volume-title", "series-title")) {
				title = title.isEmpty() ? letters(cited.path(name)) : title;
			}
			String text = cited.path("unstructured").asString("");
			for (String name : List.of("journal-title", "volume", "first-page")) {
				text = cited.has("unstructured") ? text : (text + " " + cited.path(name).asString("")).strip();
			}
			String printed = text.isEmpty() ? cited.path("author").asString("") : text;
			references.add(reference(doi(cited.path("DOI")), title, year(cited.path("year")), printed));
		}
		return new RawWork(doi(work.path("DOI")), letters(work.path("title").path(0)),
				year(work.path("issued").path("date-parts").path(0).path(0)), "", references);
	}

	static RawWork ofUnarxive(JsonNode work) {
		List<RawWork> references = new ArrayList<>();
		for (JsonNode cited : work.path("bib_entries")) {
			Set<String> ids = doi(cited.path("ids").path("doi"));
			ids.addAll(openAlex(cited.path("ids").path("open_alex_id")));
			ids.addAll(named("pubmed", cited.path("ids").path("pubmed_id").asString("").replaceAll("\\D", "")));
			JsonNode contained = cited.path("contained_arXiv_ids");
			String arxiv = cited.path("ids").path("arxiv_id").asString("");
			ids.addAll(arxiv(
					arxiv.isEmpty() && contained.size() == 1 ? contained.path(0).path("id").asString("") : arxiv));
			references.add(reference(ids, "", null, cited.path("bib_entry_raw").asString("")));
		}
		Set<String> ids = arxiv(work.path("paper_id").asString(""));
		ids.addAll(doi(work.path("metadata").path("doi")));
		return new RawWork(ids, letters(work.path("metadata").path("title")), null, "", references);
	}

	boolean saysNothing() {
		return this.ids.isEmpty() && this.title.isEmpty() && this.text.isEmpty();
	}

	boolean namesNoWork() {
		return this.ids.isEmpty() && this.title.isEmpty();
	}

	private static RawWork reference(Set<String> ids, String title, @Nullable Integer year, String text) {
		return new RawWork(ids, title, year, text.replaceAll("\\s+", " "), List.of());
	}

	private static Set<String> doi(JsonNode written) {
		Matcher doi = DOI.matcher(written.asString("").toLowerCase(Locale.ROOT).replace("%2f", "/"));
		if (!doi.find()) {
			return new TreeSet<>();
		}
		return doi.group().startsWith("10.48550/arxiv.") ? arxiv(doi.group().substring(15)) : named("doi", doi.group());
	}

	private static Set<String> openAlex(JsonNode written) {
		Matcher id = OPEN_ALEX.matcher(written.asString(""));
		return id.find() ? named("openalex", id.group()) : new TreeSet<>();
	}

	private static Set<String> arxiv(String written) {
		return named("arxiv", written.toLowerCase(Locale.ROOT).replaceAll("v\\d+$", ""));
	}

	private static Set<String> named(String kind, String id) {
		return new TreeSet<>(id.isEmpty() ? Set.of() : Set.of(kind + ":" + id));
	}

	private static @Nullable Integer year(JsonNode written) {
		Matcher year = YEAR.matcher(written.asString(""));
		return year.find() ? Integer.valueOf(year.group()) : null;
	}

	private static String letters(JsonNode written) {
		return Normalizer.normalize(written.asString("").replaceAll("<[^>]+>", " "), Normalizer.Form.NFKD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]", "");
	}

}
