/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A community with a part of its terms.
 *
 * @param id the id of the term that leads it
 * @param label what it is called: the names of its leading terms
 * @param size how many terms it has
 * @param items its terms, those that most papers name first
 * @param next asks for the terms after these, or null if there are no more
 */
public record CommunityView(String id, String label, int size, List<TermSummary> items, @Nullable String next) {

	public CommunityView {
		items = List.copyOf(items);
	}

}
