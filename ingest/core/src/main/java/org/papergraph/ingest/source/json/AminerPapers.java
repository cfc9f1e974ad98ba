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

/**
 * Papers of AMiner's citation network. Its own identifiers are nobody else's: references
 * keep them as printed.
 */
public final class AminerPapers extends JsonRecordFormat {

	@Override
	public String name() {
		return "aminer";
	}

	@Override
	@Nullable String path(JsonHead json, SourceHead head) {
		return json.first(ROOTS, "id", "title", "n_citation");
	}

	@Override
	void map(JsonNode paper, PaperDraft draft, SourceHead head) {
		draft.title(JsonFields.text(paper, "title"));
		draft.abstractText(JsonFields.text(paper, "abstract"));
		draft.abstractText(InvertedIndex.text(paper.path("indexed_abstract").path("InvertedIndex")));
		draft.id(IdScheme.DOI, JsonFields.text(paper, "doi"));
		draft.date(RecordDate.parse(JsonFields.text(paper, "year")));
		draft.venue(JsonFields.text(paper, "venue"));
		draft.venue(JsonFields.text(paper.path("venue"), "raw", "name_d", "name"));
		for (JsonNode author : paper.path("authors").values()) {
			draft.author(author.isObject() ? JsonFields.text(author, "name") : author.asString(""), null);
		}
		for (JsonNode cited : paper.path("references").values()) {
			draft.reference(ExternalIds.NONE, null, null, null, "aminer:" + cited.asString(""));
		}
	}

}
