/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.json;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.papergraph.graph.model.IdScheme;
import org.papergraph.ingest.source.JsonHead;
import org.papergraph.ingest.source.PaperDraft;
import org.papergraph.ingest.source.PersonName;
import org.papergraph.ingest.source.RecordDate;
import org.papergraph.ingest.source.SourceHead;
import org.papergraph.ingest.source.TagRemover;

/**
 * Items of CSL-JSON, which reference managers export.
 */
public final class CslItems extends JsonRecordFormat {

	private static final List<String> PLACES = List.of("", "*", "items/*");

	@Override
	public String name() {
		return "csl-json";
	}

	@Override
	@Nullable String path(JsonHead json, SourceHead head) {
		for (String path : PLACES) {
			boolean item = json.string(JsonHead.join(path, "title")) != null
					&& json.string(JsonHead.join(path, "type")) != null;
			for (String name : List.of("issued", "container-title", "author/*/family", "DOI")) {
				if (item && json.has(JsonHead.join(path, name))) {
					return path;
				}
			}
		}
		return null;
	}

	@Override
	void map(JsonNode item, PaperDraft draft, SourceHead head) {
		draft.title(plain(JsonFields.text(item, "title")));
		draft.abstractText(plain(JsonFields.text(item, "abstract")));
		draft.id(IdScheme.DOI, JsonFields.text(item, "DOI", "doi"));
		draft.id(IdScheme.PUBMED, JsonFields.text(item, "PMID"));
		String address = JsonFields.text(item, "URL");
		if (address != null && address.contains("doi.org/")) {
			draft.id(IdScheme.DOI, address);
		}
		if (address != null && address.contains("arxiv.org/")) {
			draft.id(IdScheme.ARXIV, address);
		}
		draft.url(address);
		JsonNode issued = item.path("issued");
		draft.date(CrossrefWorks.date(issued.path("date-parts").path(0)));
		draft.date(RecordDate.parse(JsonFields.text(issued, "raw", "literal")));
		draft.date(RecordDate.parse(JsonFields.text(item, "issued")));
		draft.venue(plain(JsonFields.text(item, "container-title", "event-title", "event")));
		for (JsonNode author : JsonFields.objects(item.path("author"))) {
			String literal = JsonFields.text(author, "literal");
			String given = Objects.requireNonNullElse(JsonFields.text(author, "given"), "");
			String particle = Objects.requireNonNullElse(JsonFields.text(author, "non-dropping-particle"), "");
			String family = Objects.requireNonNullElse(JsonFields.text(author, "family"), "");
			draft.author((literal != null) ? literal : PersonName.of(given, PersonName.of(particle, family)),
					JsonFields.text(author, "ORCID"));
		}
	}

	private static @Nullable String plain(@Nullable String text) {
		return (text != null) ? TagRemover.remove(text) : null;
	}

}
