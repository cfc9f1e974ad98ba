/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.List;

import org.papergraph.ingest.term.candidate.CandidateTerm;
import org.papergraph.ingest.term.candidate.PaperCandidates;

/**
 * Describes candidates from all sides.
 */
final class TermDescriber {

	private static final List<TermAspect> PLAIN = List.of(new ScoreAspect(), new NameAspect(), new PlaceAspect(),
			new ContextAspect(), new PartnerAspect());

	private final TermAspect memory;

	/**
	 * Creates a describer.
	 * @param memory what annotated papers say; while learning, others than the paper at
	 * hand
	 */
	TermDescriber(TermMemory memory) {
		this.memory = new MemoryAspect(memory);
	}

	TermDescription describe(PaperCandidates paper, CandidateTerm term) {
		TermDescription description = new TermDescription();
		PLAIN.forEach((aspect) -> aspect.describe(paper, term, description));
		this.memory.describe(paper, term, description);
		return description;
	}

}
