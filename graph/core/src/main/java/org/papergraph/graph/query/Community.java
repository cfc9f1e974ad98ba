/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;

/**
 * Terms that papers name together.
 *
 * @param id the id of the term that leads it
 * @param label what it is called: the names of its leading terms
 * @param size how many terms it has
 * @param topTerms those of its terms that most papers name
 */
public record Community(String id, String label, int size, List<TermSummary> topTerms) {

	public Community {
		topTerms = List.copyOf(topTerms);
	}

}
