/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import org.papergraph.ingest.term.candidate.CandidateTerm;
import org.papergraph.ingest.term.candidate.PaperCandidates;

/**
 * One side of a candidate, such as its looks or its neighbours.
 */
@FunctionalInterface
interface TermAspect {

	/**
	 * Describes a candidate.
	 * @param paper the paper's candidates
	 * @param term one of them
	 * @param description takes what is known; always the same number of columns
	 */
	void describe(PaperCandidates paper, CandidateTerm term, TermDescription description);

}
