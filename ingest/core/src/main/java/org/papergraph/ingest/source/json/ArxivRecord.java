/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.json;

import java.util.List;
import java.util.Objects;

import tools.jackson.databind.JsonNode;

import org.papergraph.graph.model.IdScheme;
import org.papergraph.ingest.source.PaperDraft;
import org.papergraph.ingest.source.PersonName;
import org.papergraph.ingest.source.RecordDate;

/**
 * The metadata of arXiv as its snapshot and what is made from it write them.
 */
final class ArxivRecord {

	private ArxivRecord() {
	}

	static void map(JsonNode record, PaperDraft draft) {
		draft.title(JsonFields.text(record, "title"));
		draft.abstractText(JsonFields.text(record, "abstract"));
		String id = JsonFields.text(record, "id");
		draft.id(IdScheme.ARXIV, id);
		draft.id(IdScheme.DOI, JsonFields.text(record, "doi"));
		draft.url((id != null) ? "https://arxiv.org/abs/" + id : null);
		draft.date(RecordDate.parse(JsonFields.text(record.path("versions").path(0), "created")));
		draft.date(RecordDate.parse(JsonFields.text(record, "update_date")));
		List<JsonNode> names = record.path("authors_parsed").values().stream().toList();
		for (JsonNode name : names) {
			String given = PersonName.of(name.path(1).asString(""), name.path(0).asString(""));
			draft.author(PersonName.of(given, name.path(2).asString("")), null);
		}
		if (names.isEmpty()) {
			PersonName.split(Objects.requireNonNullElse(JsonFields.text(record, "authors"), ""))
				.forEach((name) -> draft.author(name, null));
		}
	}

}
