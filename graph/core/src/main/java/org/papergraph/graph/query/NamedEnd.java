/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.Optional;

/**
 * What a user names without saying whether it is a paper or a term.
 */
sealed interface NamedEnd permits NamedEnd.OfPaper, NamedEnd.OfTerm {

	/**
	 * Finds it: a paper by its id or identifier, a term by its id or any name, a paper by
	 * its title, in this order.
	 */
	static Optional<NamedEnd> find(Reading reading, String name) {
		PaperFinder papers = new PaperFinder(reading);
		return papers.find(name)
			.<NamedEnd>map(OfPaper::new)
			.or(() -> new TermFinder(reading).find(new TermCriterion(null, name)).stream().findFirst().map(OfTerm::new))
			.or(() -> papers.byTitle(name).map(OfPaper::new));
	}

	/** A paper. */
	record OfPaper(PaperSummary paper) implements NamedEnd {
	}

	/** A term. */
	record OfTerm(TermSummary term) implements NamedEnd {
	}

}
