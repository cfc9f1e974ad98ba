/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.TermType;

/**
 * Everything the graph knows about a term by itself.
 *
 * @param id such as {@code method:low-rank adaptation}
 * @param type what kind of thing it is
 * @param name how people write it
 * @param aliases the names that were merged into it, and why
 * @param paperCount how many papers name it
 * @param introducedBy how many papers introduce it; null unless it is a method or dataset
 * @param usedBy how many papers use it without introducing it; null unless it is a method
 * or dataset
 * @param idf its inverse document frequency
 * @param hub whether so many papers name it that it says little about any of them
 * @param community the id of its community, if it is in one
 */
public record TermView(String id, TermType type, String name, List<TermAlias> aliases, int paperCount,
		@Nullable Integer introducedBy, @Nullable Integer usedBy, double idf, boolean hub, @Nullable String community) {

	public TermView {
		aliases = List.copyOf(aliases);
	}

}
