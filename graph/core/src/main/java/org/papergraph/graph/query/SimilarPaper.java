/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A paper that is close to one or several others.
 *
 * @param id such as {@code title:9f2c0a64b1d37e58}
 * @param title the title; the id if no source gives one
 * @param year the year of publication, if known
 * @param publishedOn the day of publication, if known
 * @param url where to read it, if known
 * @param citedBy how many papers of the graph cite it
 * @param score how close it is, from 0 to 1
 * @param parts what the score is made of
 * @param sharedTerms terms that both name, the most telling first; {@code first} are the
 * words of the paper asked for, {@code second} those of this one
 * @param sharedReferences what both cite
 * @param citedTogetherBy what cites both
 */
public record SimilarPaper(String id, String title, @Nullable Integer year, @Nullable LocalDate publishedOn,
		@Nullable String url, int citedBy, double score, SimilarityParts parts, List<SharedTerm> sharedTerms,
		SharedPapers sharedReferences, SharedPapers citedTogetherBy) {

	public SimilarPaper {
		sharedTerms = List.copyOf(sharedTerms);
	}

}
