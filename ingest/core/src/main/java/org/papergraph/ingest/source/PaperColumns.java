/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.IdScheme;

/**
 * Reads a paper out of named values, as rows of tables and plain objects have them.
 *
 * @param columns how the parts may be called
 * @param values the value of a name, null if there is none
 */
public record PaperColumns(ColumnNames columns, Function<String, @Nullable String> values) {

	private static final String SEVERAL = "\\s*(?:;|\\|)\\s*|\\s+and\\s+";

	/**
	 * Hands the parts to a draft.
	 * @param draft takes them
	 */
	public void map(PaperDraft draft) {
		draft.title(plain("title"));
		draft.abstractText(plain("abstract"));
		draft.id(IdScheme.DOI, value("doi"));
		draft.id(IdScheme.ARXIV, value("arxivId"));
		draft.id(IdScheme.OPEN_ALEX, value("openAlexId"));
		draft.id(IdScheme.S2, value("s2Id"));
		draft.id(IdScheme.ACL, value("aclId"));
		draft.id(IdScheme.PUBMED, value("pubmedId"));
		draft.date(RecordDate.parse(value("date")));
		draft.date(RecordDate.parse(value("year")));
		draft.venue(plain("venue"));
		draft.url(value("url"));
		String authors = value("authors");
		if (authors != null) {
			names(authors).forEach((name) -> draft.author(name, null));
		}
	}

	/** A comma parts authors only where nothing else does and it is not within names. */
	private static List<String> names(String authors) {
		List<String> parts = List.of(authors.split(SEVERAL));
		boolean commas = parts.size() == 1 && authors.split(",").length > 1
				&& List.of(authors.split(",")).stream().allMatch((name) -> name.strip().contains(" "));
		return commas ? PersonName.split(authors) : parts;
	}

	private @Nullable String plain(String part) {
		String value = value(part);
		return (value != null) ? TagRemover.remove(value) : null;
	}

	private @Nullable String value(String part) {
		for (String name : this.columns.of(part)) {
			String value = this.values.apply(name);
			if (value != null && !value.isBlank()) {
				return value;
			}
		}
		return null;
	}

}
