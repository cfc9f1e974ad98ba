/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything the graph knows about a paper.
 *
 * @param id such as {@code title:9f2c0a64b1d37e58}
 * @param title the title; the id if no source gives one
 * @param abstractText the abstract; mentions point into it
 * @param year the year of publication, if known
 * @param publishedOn the day of publication, if known
 * @param url where to read it, if known
 * @param stub whether it is only cited and was never read
 * @param identifiers how the world calls it, such as {@code doi:10.1000/xyz}, sorted
 * @param authors its authors in their order
 * @param venue where it appeared, if known
 * @param references how many papers of the graph it cites
 * @param citedBy how many papers of the graph cite it
 * @param authorCount how many authors it has, if known
 * @param organizations the organizations it comes from, sorted
 * @param sources every place it was read at
 * @param terms what it names, by type, the surest first
 * @param relations what it claims about these terms
 */
public record PaperView(String id, String title, String abstractText, @Nullable Integer year,
		@Nullable LocalDate publishedOn, @Nullable String url, boolean stub, List<String> identifiers,
		List<PaperAuthor> authors, @Nullable String venue, int references, int citedBy, @Nullable Integer authorCount,
		List<String> organizations, List<PaperSource> sources, List<PaperTerm> terms, List<PaperRelation> relations) {

	public PaperView {
		identifiers = List.copyOf(identifiers);
		authors = List.copyOf(authors);
		organizations = List.copyOf(organizations);
		sources = List.copyOf(sources);
		terms = List.copyOf(terms);
		relations = List.copyOf(relations);
	}

}
