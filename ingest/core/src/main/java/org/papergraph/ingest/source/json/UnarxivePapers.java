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
import org.papergraph.ingest.source.SourceHead;

/**
 * Full papers of unarXive, a paper a line, with their references as far as they are
 * resolved.
 */
public final class UnarxivePapers extends JsonRecordFormat {

	@Override
	public String name() {
		return "unarxive";
	}

	@Override
	@Nullable String path(JsonHead json, SourceHead head) {
		return json.first(ROOTS, "paper_id", "metadata", "bib_entries");
	}

	@Override
	void map(JsonNode paper, PaperDraft draft, SourceHead head) {
		ArxivRecord.map(paper.path("metadata"), draft);
		draft.id(IdScheme.ARXIV, JsonFields.text(paper, "paper_id"));
		draft.abstractText(JsonFields.text(paper.path("abstract"), "text"));
		for (JsonNode cited : JsonFields.objects(paper.path("bib_entries"))) {
			JsonNode ids = cited.path("ids");
			JsonNode named = cited.path("contained_arXiv_ids");
			String only = (named.size() == 1) ? JsonFields.text(named.path(0), "id") : null;
			String arxiv = JsonFields.text(ids, "arxiv_id");
			draft.reference(
					new ExternalIds(JsonFields.text(ids, "doi"), (arxiv != null) ? arxiv : only,
							JsonFields.text(ids, "open_alex_id"), null, null, JsonFields.text(ids, "pubmed_id")),
					null, null, null, JsonFields.text(cited, "bib_entry_raw"));
		}
	}

}
