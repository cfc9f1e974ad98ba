/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;

import org.papergraph.graph.model.TermType;

/**
 * A term in a listing, all its names together.
 *
 * @param id such as {@code method:low-rank adaptation}
 * @param type what kind of thing it is
 * @param name how people write it
 * @param aliases its other names, sorted
 * @param paperCount how many papers name it
 */
public record TermSummary(String id, TermType type, String name, List<String> aliases, int paperCount) {

	public TermSummary {
		aliases = List.copyOf(aliases);
	}

	/**
	 * {@return the term without its names and counts}
	 */
	public TermRef ref() {
		return new TermRef(this.id, this.type, this.name);
	}

}
