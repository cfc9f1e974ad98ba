/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which papers to list; all conditions hold together.
 *
 * @param text words of title or abstract, or null for any
 * @param terms terms that the papers name
 * @param year the year of publication, or null for any
 */
public record PaperCriteria(@Nullable String text, List<TermCriterion> terms, @Nullable Integer year) {

	public PaperCriteria {
		terms = List.copyOf(terms);
	}

	/**
	 * {@return criteria that every paper meets}
	 */
	public static PaperCriteria all() {
		return new PaperCriteria(null, List.of(), null);
	}

}
