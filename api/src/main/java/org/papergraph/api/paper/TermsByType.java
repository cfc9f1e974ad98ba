/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.paper;

import java.util.List;

import org.papergraph.graph.model.TermType;
import org.papergraph.graph.query.PaperTerm;

/**
 * The terms of a paper as JSON.
 */
record TermsByType(List<PaperTerm> methods, List<PaperTerm> datasets, List<PaperTerm> tasks, List<PaperTerm> metrics,
		List<PaperTerm> concepts) {

	static TermsByType of(List<PaperTerm> terms) {
		return new TermsByType(only(terms, TermType.METHOD), only(terms, TermType.DATASET), only(terms, TermType.TASK),
				only(terms, TermType.METRIC), only(terms, TermType.CONCEPT));
	}

	private static List<PaperTerm> only(List<PaperTerm> terms, TermType type) {
		return terms.stream().filter((term) -> term.term().type() == type).toList();
	}

}
