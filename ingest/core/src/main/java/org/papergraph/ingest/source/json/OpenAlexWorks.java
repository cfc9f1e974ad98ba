/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.papergraph.graph.model.ExternalIds;
import org.papergraph.graph.model.IdScheme;
import org.papergraph.ingest.source.JsonHead;
import org.papergraph.ingest.source.PaperDraft;
import org.papergraph.ingest.source.RecordDate;
import org.papergraph.ingest.source.SourceHead;
import org.papergraph.ingest.source.TagRemover;

/**
 * Works of OpenAlex: one, a page of results, or the lines of a snapshot.
 */
public final class OpenAlexWorks extends JsonRecordFormat {

	@Override
	public String name() {
		return "openalex";
	}

	@Override
	@Nullable String path(JsonHead json, SourceHead head) {
		for (String path : new String[] { "", "*", "results/*" }) {
			String id = json.string(JsonHead.join(path, "id"));
			if (id != null && id.matches("(?i)https?://(api\\.)?openalex\\.org/(works/)?W\\d+")) {
				return path;
			}
		}
		boolean noResults = json.has("results") && json.has("meta/count") && json.has("group_by");
		return (noResults && !json.has("results/*")) ? "results/*" : null;
	}

	@Override
	void map(JsonNode work, PaperDraft draft, SourceHead head) {
		String title = JsonFields.text(work, "title", "display_name");
		draft.title((title != null) ? TagRemover.remove(title) : null);
		draft.abstractText(TagRemover.remove(InvertedIndex.text(work.path("abstract_inverted_index"))));
		draft.id(IdScheme.DOI, JsonFields.text(work, "doi"));
		draft.id(IdScheme.OPEN_ALEX, JsonFields.text(work, "id"));
		draft.id(IdScheme.PUBMED, JsonFields.text(work.path("ids"), "pmid"));
		for (JsonNode location : JsonFields.objects(work.path("locations"))) {
			String page = JsonFields.text(location, "landing_page_url");
			if (page != null && page.contains("arxiv.org/")) {
				draft.id(IdScheme.ARXIV, page);
			}
		}
		draft.date(RecordDate.parse(JsonFields.text(work, "publication_date")));
		draft.date(RecordDate.parse(JsonFields.text(work, "publication_year")));
		JsonNode location = work.path("primary_location");
		draft.venue(JsonFields.text(location.path("source"), "display_name"));
		draft.venue(JsonFields.text(work.path("host_venue"), "display_name"));
		draft.url(JsonFields.text(work, "doi"));
		draft.url(JsonFields.text(location, "landing_page_url"));
		for (JsonNode authorship : JsonFields.objects(work.path("authorships"))) {
			JsonNode author = authorship.path("author");
			String name = JsonFields.text(author, "display_name");
			draft.author((name != null) ? name : JsonFields.text(authorship, "raw_author_name"),
					JsonFields.text(author, "orcid"));
		}
		for (String cited : JsonFields.texts(work.path("referenced_works"))) {
			draft.reference(ExternalIds.NONE.with(IdScheme.OPEN_ALEX, cited), null, null, null, null);
		}
	}

}
