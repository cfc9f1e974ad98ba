/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

import java.util.Comparator;

/**
 * A paper and how much it matters.
 *
 * @param paper its id
 * @param score the share of all attention, from 0 to 1
 */
public record RankedPaper(String paper, double score) {

	static final Comparator<RankedPaper> HIGHEST_FIRST = Comparator.comparingDouble(RankedPaper::score)
		.reversed()
		.thenComparing(RankedPaper::paper);

}
