/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.papergraph.ingest.source.JsonHead;
import org.papergraph.ingest.source.PaperDraft;
import org.papergraph.ingest.source.SourceHead;

/**
 * The snapshot of arXiv's metadata, a paper a line.
 */
public final class ArxivSnapshot extends JsonRecordFormat {

	@Override
	public String name() {
		return "arxiv-snapshot";
	}

	@Override
	@Nullable String path(JsonHead json, SourceHead head) {
		return json.first(ROOTS, "id", "title", "categories", "versions", "abstract");
	}

	@Override
	void map(JsonNode record, PaperDraft draft, SourceHead head) {
		ArxivRecord.map(record, draft);
	}

}
