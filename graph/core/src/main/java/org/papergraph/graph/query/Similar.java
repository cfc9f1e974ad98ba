/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

/**
 * The answer to "what is close to these papers?".
 */
public sealed interface Similar permits Similar.Found, Similar.Unknown {

	/**
	 * The papers that are close.
	 *
	 * @param papers the closest first
	 */
	record Found(SampledPage<SimilarPaper> papers) implements Similar {
	}

	/**
	 * One of the papers is not in the graph.
	 *
	 * @param id what was asked for
	 */
	record Unknown(String id) implements Similar {
	}

}
