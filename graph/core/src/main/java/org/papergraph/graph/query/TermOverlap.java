/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;

/**
 * What two terms share.
 *
 * @param first the first term
 * @param second the second term
 * @param papers the papers that name both, each with its words
 * @param sharedTerms the terms that papers of the first and papers of the second name
 * alike, the most telling first
 * @param sampled whether only the newest papers of a term with very many were looked at
 * for these
 */
public record TermOverlap(TermSummary first, TermSummary second, Page<FoundPaper> papers, List<CommonTerm> sharedTerms,
		boolean sampled) implements Overlap {

	public TermOverlap {
		sharedTerms = List.copyOf(sharedTerms);
	}

}
