/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * When papers named a term.
 *
 * @param first the first paper that names it, null if no such paper has a year
 * @param years the years in which papers name it, the earliest first
 * @param undated how many papers without a year name it
 */
public record TermTimeline(@Nullable PaperSummary first, List<Year> years, int undated) {

	public TermTimeline {
		years = List.copyOf(years);
	}

	/**
	 * One year.
	 *
	 * @param year the year
	 * @param papers how many of its papers name the term
	 * @param introduced how many of these introduce it; 0 unless it is a method or a
	 * dataset
	 */
	public record Year(int year, int papers, int introduced) {
	}

}
