/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

import java.util.Comparator;

/**
 * A paper that third papers tie to the one asked about.
 *
 * @param paper its id
 * @param strength how strongly
 */
public record LinkedPaper(String paper, LinkStrength strength) {

	/** The number shared decides, then the cosine, then the id. */
	static final Comparator<LinkedPaper> STRONGEST_FIRST = Comparator
		.comparingInt((LinkedPaper linked) -> -linked.strength().shared())
		.thenComparingDouble((linked) -> -linked.strength().cosine())
		.thenComparing(LinkedPaper::paper);

}
