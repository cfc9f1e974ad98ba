/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.relation;

import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.TermOccurrence;

/**
 * Two terms in one sentence.
 *
 * @param first the one further to the left
 * @param firstPlace where it stands there
 * @param second the one further to the right
 * @param secondPlace where that stands
 */
record TermPair(TermOccurrence first, Mention firstPlace, TermOccurrence second, Mention secondPlace) {

	/**
	 * {@return the characters between the two}
	 */
	int gap() {
		return this.secondPlace.span().start() - this.firstPlace.span().end();
	}

	int sentence() {
		return this.firstPlace.sentence();
	}

}
