/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A paper that shares terms with another one.
 *
 * @param id such as {@code title:9f2c0a64b1d37e58}
 * @param title the title
 * @param year the year of publication, if known
 * @param publishedOn the day of publication, if known
 * @param url where to read it, if known
 * @param citedBy how many papers of the graph cite it
 * @param score the sum of the shared terms' inverse document frequencies
 * @param sharedTerms what explains the score, the most telling first; {@code first} are
 * the words of the paper asked for, {@code second} those of this one
 */
public record SimilarPaper(String id, String title, @Nullable Integer year, @Nullable LocalDate publishedOn,
		@Nullable String url, int citedBy, double score, List<SharedTerm> sharedTerms) {

	public SimilarPaper {
		sharedTerms = List.copyOf(sharedTerms);
	}

	static SimilarPaper of(PaperSummary paper, double score, List<SharedTerm> sharedTerms) {
		return new SimilarPaper(paper.id(), paper.title(), paper.year(), paper.publishedOn(), paper.url(),
				paper.citedBy(), score, sharedTerms);
	}

}
