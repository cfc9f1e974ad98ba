/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermType;

/**
 * A paper or a term on a path.
 *
 * @param kind {@code paper} or {@code term}
 * @param id by which to ask on
 * @param name the paper's title or the term's name
 * @param type what kind of thing a term is; null for a paper
 */
public record PathNode(String kind, String id, String name, @Nullable TermType type) {

	static PathNode paper(String id, String title) {
		return new PathNode("paper", id, title, null);
	}

	static PathNode term(String id, String name) {
		return new PathNode("term", id, name, TermKey.parse(id).type());
	}

	static PathNode of(NamedEnd end) {
		if (end instanceof NamedEnd.OfPaper paper) {
			return paper(paper.paper().id(), paper.paper().title());
		}
		TermSummary term = ((NamedEnd.OfTerm) end).term();
		return term(term.id(), term.name());
	}

	boolean isPaper() {
		return this.type == null;
	}

}
