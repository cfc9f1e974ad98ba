/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.resolution;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.Author;
import org.papergraph.graph.model.ExternalIds;
import org.papergraph.graph.model.IdScheme;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.SourceEntry;
import org.papergraph.graph.model.SourceFile;

/**
 * Makes records, each at a place of its own.
 */
final class Records {

	private static final SourceFile SOURCE = new SourceFile("file:///invented", "0123456789abcdef0123", "invented");

	private final List<PaperRecord> all = new ArrayList<>();

	/**
	 * Adds a record.
	 * @param title the title
	 * @param year the year, null for none
	 * @param author the first author, null for none
	 * @param ids such as {@code doi:10.1000/a}
	 * @return these records
	 */
	Records add(String title, @Nullable Integer year, @Nullable String author, String... ids) {
		this.all.add(record(this.all.size() + 1, title, year, author, ids));
		return this;
	}

	List<PaperRecord> all() {
		return this.all;
	}

	static PaperRecord record(int position, String title, @Nullable Integer year, @Nullable String author,
			String... ids) {
		ExternalIds known = ExternalIds.NONE;
		for (String id : ids) {
			String value = id.substring(id.indexOf(':') + 1);
			known = switch (Identifiers.scheme(id)) {
				case "doi" -> known.with(IdScheme.DOI, value);
				case "arxiv" -> known.with(IdScheme.ARXIV, value);
				case "openalex" -> known.with(IdScheme.OPEN_ALEX, value);
				case "acl" -> known.with(IdScheme.ACL, value);
				case "pubmed" -> known.with(IdScheme.PUBMED, value);
				default -> known.with(IdScheme.S2, value);
			};
		}
		List<Author> authors = (author != null) ? List.of(new Author(author, null)) : List.of();
		Paper paper = new Paper(PaperId.ofTitle(title), title, "", year, null, null, null, List.of(), known, authors,
				null, List.of());
		return new PaperRecord(paper, new SourceEntry(SOURCE, position, null, null));
	}

}
