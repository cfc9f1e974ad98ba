/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.json;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.papergraph.graph.model.IdScheme;
import org.papergraph.ingest.source.JsonHead;
import org.papergraph.ingest.source.PaperDraft;
import org.papergraph.ingest.source.RecordDate;
import org.papergraph.ingest.source.SourceHead;

/**
 * The daily papers of Hugging Face as its service answers: a list of them, or one paper.
 */
public final class DailyPapersAnswer extends JsonRecordFormat {

	@Override
	public String name() {
		return "daily-papers-json";
	}

	@Override
	@Nullable String path(JsonHead json, SourceHead head) {
		List<String> places = List.of("", "*", "dailyPapers/*");
		String listed = json.first(places, "paper/id", "paper/authors");
		return (listed != null) ? listed : json.first(places, "id", "summary", "upvotes");
	}

	@Override
	void map(JsonNode entry, PaperDraft draft, SourceHead head) {
		JsonNode paper = entry.path("paper").isObject() ? entry.path("paper") : entry;
		draft.title(JsonFields.text(paper, "title"));
		draft.title(JsonFields.text(entry, "title"));
		draft.abstractText(JsonFields.text(paper, "summary"));
		draft.abstractText(JsonFields.text(entry, "summary"));
		String id = JsonFields.text(paper, "id");
		draft.id(IdScheme.ARXIV, id);
		draft.url((id != null) ? "https://huggingface.co/papers/" + id : null);
		draft.date(RecordDate.parse(JsonFields.text(paper, "publishedAt")));
		for (JsonNode author : JsonFields.objects(paper.path("authors"))) {
			draft.author(JsonFields.text(author, "name"), null);
		}
		JsonNode organization = paper.path("organization").isObject() ? paper.path("organization")
				: entry.path("organization");
		draft.organization(JsonFields.text(organization, "fullname", "name"));
		draft.comments(JsonFields.number(entry, "numComments"));
	}

}
