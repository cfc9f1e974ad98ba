/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

/**
 * What two terms share.
 *
 * @param first the first term
 * @param second the second term
 * @param papers the papers that name both, each with its words
 */
public record TermOverlap(TermSummary first, TermSummary second, Page<FoundPaper> papers) implements Overlap {
}
