/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import org.papergraph.ingest.gold.GoldPaper;
import org.papergraph.ingest.term.candidate.PaperCandidates;

/**
 * A paper to learn selection from.
 *
 * @param gold what people found in it
 * @param candidates what a tagger found that did not learn from this paper
 */
public record SelectionExample(GoldPaper gold, PaperCandidates candidates) {
}
