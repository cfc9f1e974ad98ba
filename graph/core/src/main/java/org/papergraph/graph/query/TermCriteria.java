/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.TermType;

/**
 * Which terms to list.
 *
 * @param text words of the name or of an alias, the last one perhaps only begun; null for
 * any
 * @param type the kind of thing, or null for any
 * @param year a year in which papers name it, or null for any
 * @param source the place or the format of a source with papers that name it, or null for
 * any; of a source with very many papers, some thousand are looked at
 * @param byRelevance whether the best match of the words comes first, else what most
 * papers name
 */
public record TermCriteria(@Nullable String text, @Nullable TermType type, @Nullable Integer year,
		@Nullable String source, boolean byRelevance) {

	/**
	 * Makes criteria for any year and source.
	 */
	public TermCriteria(@Nullable String text, @Nullable TermType type) {
		this(text, type, null, null, false);
	}

}
