/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term;

import java.util.List;

import org.papergraph.graph.model.Relation;
import org.papergraph.graph.model.TermOccurrence;

/**
 * What a text names.
 *
 * @param terms each thing once, sorted by key
 * @param relations between those terms
 */
public record ExtractedTerms(List<TermOccurrence> terms, List<Relation> relations) {

	public ExtractedTerms {
		terms = List.copyOf(terms);
		relations = List.copyOf(relations);
	}

}
