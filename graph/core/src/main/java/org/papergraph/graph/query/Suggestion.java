/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.TermType;

/**
 * Something that a user may mean who has begun to type.
 *
 * @param kind {@code term} or {@code paper}
 * @param id by which to ask on
 * @param name the term's name or the paper's title
 * @param type what kind of thing a term is; null for a paper
 * @param papers how many papers name the term; null for a paper
 * @param year the year of a paper, if known; null for a term
 */
public record Suggestion(String kind, String id, String name, @Nullable TermType type, @Nullable Integer papers,
		@Nullable Integer year) {

	static Suggestion of(TermSummary term) {
		return new Suggestion("term", term.id(), term.name(), term.type(), term.paperCount(), null);
	}

	static Suggestion of(PaperSummary paper) {
		return new Suggestion("paper", paper.id(), paper.title(), null, null, paper.year());
	}

}
