/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.overlap;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.papergraph.graph.query.CommonTerm;
import org.papergraph.graph.query.FoundPaper;
import org.papergraph.graph.query.Page;
import org.papergraph.graph.query.PaperOverlap;
import org.papergraph.graph.query.PaperSummary;
import org.papergraph.graph.query.SharedTerm;
import org.papergraph.graph.query.TermOverlap;
import org.papergraph.graph.query.TermSummary;

/**
 * What two papers, or two terms, share as JSON.
 */
@Schema(name = "Overlap")
record OverlapResponse(@Nullable OfPapers papers, @Nullable OfTerms terms) {

	static OverlapResponse of(PaperOverlap overlap) {
		return new OverlapResponse(
				new OfPapers(overlap.first(), overlap.second(), overlap.score(), overlap.sharedTerms()), null);
	}

	static OverlapResponse of(TermOverlap overlap) {
		return new OverlapResponse(null, new OfTerms(overlap.first(), overlap.second(), overlap.papers(),
				overlap.sharedTerms(), overlap.sampled()));
	}

	@Schema(name = "PaperOverlap", description = "What two papers share; absent if two terms were asked for.")
	record OfPapers(PaperSummary a, PaperSummary b, double score, List<SharedTerm> sharedTerms) {
	}

	@Schema(name = "TermOverlap", description = "What two terms share; absent if two papers were asked for.")
	record OfTerms(TermSummary a, TermSummary b, Page<FoundPaper> sharedPapers, List<CommonTerm> sharedTerms,
			boolean sampled) {
	}

}
