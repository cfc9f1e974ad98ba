/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.candidate;

import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;

/**
 * A stretch of text taken for the mention of a term.
 *
 * @param in the title or abstract
 * @param span where it stands
 * @param type what kind of term it names here
 * @param probability how sure that is, 0 to 1
 */
public record Candidate(TextField in, Span span, TermType type, double probability) {

	boolean overlaps(TextField field, Span other) {
		return this.in == field && this.span.overlaps(other);
	}

	Candidate as(TermType otherType, double atLeast) {
		return new Candidate(this.in, this.span, otherType, Math.max(this.probability, atLeast));
	}

	Candidate at(Span otherSpan) {
		return new Candidate(this.in, otherSpan, this.type, this.probability);
	}

}
