/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;

/**
 * What two papers share.
 *
 * @param first the first paper
 * @param second the second paper
 * @param score the sum of the shared terms' inverse document frequencies
 * @param sharedTerms the terms both name, the most telling first
 */
public record PaperOverlap(PaperSummary first, PaperSummary second, double score,
		List<SharedTerm> sharedTerms) implements Overlap {

	public PaperOverlap {
		sharedTerms = List.copyOf(sharedTerms);
	}

}
