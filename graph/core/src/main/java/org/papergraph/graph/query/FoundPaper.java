/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A paper that was searched for.
 *
 * @param id such as {@code title:9f2c0a64b1d37e58}
 * @param title the title
 * @param year the year of publication, if known
 * @param publishedOn the day of publication, if known
 * @param url where to read it, if known
 * @param citedBy how many papers of the graph cite it
 * @param matches the terms that were asked for, each with the paper's words
 */
public record FoundPaper(String id, String title, @Nullable Integer year, @Nullable LocalDate publishedOn,
		@Nullable String url, int citedBy, List<TermEvidence> matches) {

	public FoundPaper {
		matches = List.copyOf(matches);
	}

	static FoundPaper of(PaperSummary paper, List<TermEvidence> matches) {
		return new FoundPaper(paper.id(), paper.title(), paper.year(), paper.publishedOn(), paper.url(),
				paper.citedBy(), matches);
	}

}
