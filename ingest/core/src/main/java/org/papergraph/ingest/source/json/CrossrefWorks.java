/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.json;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.papergraph.graph.model.ExternalIds;
import org.papergraph.graph.model.IdScheme;
import org.papergraph.ingest.source.JsonHead;
import org.papergraph.ingest.source.PaperDraft;
import org.papergraph.ingest.source.PersonName;
import org.papergraph.ingest.source.RecordDate;
import org.papergraph.ingest.source.SourceHead;
import org.papergraph.ingest.source.TagRemover;

/**
 * Works of Crossref: the answer to a question, or the files and lines of its public data.
 */
public final class CrossrefWorks extends JsonRecordFormat {

	private static final List<String> DATES = List.of("published", "issued", "published-print", "published-online",
			"posted", "created");

	@Override
	public String name() {
		return "crossref";
	}

	@Override
	@Nullable String path(JsonHead json, SourceHead head) {
		String type = json.string("message-type");
		if (type != null) {
			return switch (type) {
				case "work" -> "message";
				case "work-list" -> "message/items/*";
				default -> null;
			};
		}
		return json.first(List.of("", "*", "items/*"), "DOI", "indexed", "prefix");
	}

	@Override
	void map(JsonNode work, PaperDraft draft, SourceHead head) {
		draft.title(plain(JsonFields.text(work, "title")));
		draft.abstractText(plain(JsonFields.text(work, "abstract")));
		draft.id(IdScheme.DOI, JsonFields.text(work, "DOI"));
		DATES.forEach((name) -> draft.date(date(work.path(name).path("date-parts").path(0))));
		draft.venue(plain(JsonFields.text(work, "container-title")));
		draft.venue(plain(JsonFields.text(work.path("event"), "name")));
		draft.url(JsonFields.text(work, "URL"));
		for (JsonNode author : JsonFields.objects(work.path("author"))) {
			String whole = JsonFields.text(author, "name", "literal");
			String given = Objects.requireNonNullElse(JsonFields.text(author, "given"), "");
			String family = Objects.requireNonNullElse(JsonFields.text(author, "family"), "");
			draft.author((whole != null) ? whole : PersonName.of(given, family), JsonFields.text(author, "ORCID"));
		}
		JsonFields.objects(work.path("reference")).forEach((cited) -> reference(cited, draft));
	}

	static RecordDate date(JsonNode parts) {
		return RecordDate.of(part(parts, 0), part(parts, 1), part(parts, 2));
	}

	private static @Nullable String part(JsonNode parts, int index) {
		String text = parts.path(index).asString("");
		return text.isEmpty() ? null : text;
	}

	private static void reference(JsonNode cited, PaperDraft draft) {
		String printed = JsonFields.text(cited, "unstructured");
		if (printed == null) {
			String place = Stream.of("journal-title", "volume", "first-page")
				.map((name) -> JsonFields.text(cited, name))
				.filter(Objects::nonNull)
				.collect(Collectors.joining(" "));
			printed = place.isEmpty() ? null : place;
		}
		draft.reference(ExternalIds.NONE.with(IdScheme.DOI, JsonFields.text(cited, "DOI")),
				plain(JsonFields.text(cited, "article-title", "volume-title", "series-title")),
				RecordDate.parse(JsonFields.text(cited, "year")).year(), plain(JsonFields.text(cited, "author")),
				plain(printed));
	}

	private static @Nullable String plain(@Nullable String text) {
		return (text != null) ? TagRemover.remove(text) : null;
	}

}
