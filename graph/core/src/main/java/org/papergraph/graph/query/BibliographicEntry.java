/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.ExternalIds;

/**
 * A paper as a bibliography lists it.
 *
 * @param id the paper
 * @param title the title
 * @param abstractText the abstract, empty if there is none
 * @param authors names of the authors in their order
 * @param venue where it appeared, null if unknown
 * @param year the year of publication, null if unknown
 * @param publishedOn the day of publication, null if unknown
 * @param url where to read it, null if unknown
 * @param ids by which identifiers it is known elsewhere
 */
public record BibliographicEntry(String id, String title, String abstractText, List<String> authors,
		@Nullable String venue, @Nullable Integer year, @Nullable LocalDate publishedOn, @Nullable String url,
		ExternalIds ids) {

	public BibliographicEntry {
		authors = List.copyOf(authors);
	}

}
