/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.papergraph.cypher.read.PaperOrder;

/**
 * Which papers to list; all conditions hold together.
 *
 * @param text words of title or abstract, or null for any
 * @param terms terms that the papers name
 * @param year the year of publication, or null for any
 * @param source the place or the format of a source they were read from, or null for any
 * @param order in which order; null for the best match of the words, else the newest
 */
public record PaperCriteria(@Nullable String text, List<TermCriterion> terms, @Nullable Integer year,
		@Nullable String source, @Nullable PaperOrder order) {

	public PaperCriteria {
		terms = List.copyOf(terms);
	}

	/**
	 * Makes criteria without a source, in the usual order.
	 */
	public PaperCriteria(@Nullable String text, List<TermCriterion> terms, @Nullable Integer year) {
		this(text, terms, year, null, null);
	}

	/**
	 * {@return criteria that every paper meets}
	 */
	public static PaperCriteria all() {
		return new PaperCriteria(null, List.of(), null);
	}

}
