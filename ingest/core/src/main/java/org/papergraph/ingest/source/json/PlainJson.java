/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.json;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.papergraph.graph.model.ExternalIds;
import org.papergraph.graph.model.IdScheme;
import org.papergraph.ingest.source.ColumnNames;
import org.papergraph.ingest.source.JsonHead;
import org.papergraph.ingest.source.PaperColumns;
import org.papergraph.ingest.source.PaperDraft;
import org.papergraph.ingest.source.SourceHead;

/**
 * Any JSON whose objects have a title: a paper a line, a list, or one paper.
 */
public final class PlainJson extends JsonRecordFormat {

	private static final List<String> PLACES = List.of("", "*", "papers/*", "data/*", "results/*", "items/*",
			"records/*");

	@Override
	public String name() {
		return "json";
	}

	@Override
	@Nullable String path(JsonHead json, SourceHead head) {
		for (String path : PLACES) {
			for (String title : head.columns().of("title")) {
				if (json.string(JsonHead.join(path, title)) != null) {
					return path;
				}
			}
		}
		return null;
	}

	@Override
	void map(JsonNode record, PaperDraft draft, SourceHead head) {
		ColumnNames columns = head.columns();
		new PaperColumns(columns, (name) -> value(record, name)).map(draft);
		for (String name : columns.of("authors")) {
			authors(record.path(name), draft);
		}
		for (String name : columns.of("references")) {
			record.path(name).values().forEach((cited) -> reference(cited, columns, draft));
		}
	}

	/** Names look alike whatever their case and underscores. */
	private static @Nullable String value(JsonNode record, String name) {
		JsonNode value = record.path(name);
		return (value.isArray() && value.size() > 1) ? null : JsonFields.text(record, name);
	}

	private static void authors(JsonNode authors, PaperDraft draft) {
		if (authors.isArray() && (authors.size() > 1 || authors.path(0).isObject())) {
			for (JsonNode author : authors.values()) {
				draft.author(author.isObject() ? JsonFields.text(author, "name", "display_name", "fullname")
						: author.asString(""), JsonFields.text(author, "orcid"));
			}
		}
	}

	private static void reference(JsonNode cited, ColumnNames columns, PaperDraft draft) {
		if (cited.isObject()) {
			PaperDraft reference = new PaperDraft();
			new PaperColumns(columns, (name) -> value(cited, name)).map(reference);
			draft.reference(reference.ids(), reference.title(), JsonFields.number(cited, "year"), null, null);
		}
		else {
			String text = cited.asString("");
			draft.reference(ExternalIds.NONE.with(IdScheme.DOI, text), null, null, null,
					(IdScheme.DOI.normalize(text) != null) ? null : text);
		}
	}

}
