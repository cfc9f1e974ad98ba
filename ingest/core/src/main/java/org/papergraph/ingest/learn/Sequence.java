/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.util.List;

/**
 * A sequence to learn from or to label.
 *
 * @param nodes what is known of each position
 * @param edges what is known of each position that may matter for how its label follows
 * the one before; the first is not used
 */
public record Sequence(List<Features> nodes, List<Features> edges) {

	public Sequence {
		if (nodes.isEmpty() || nodes.size() != edges.size()) {
			throw new IllegalArgumentException("sequence must have as many edges as nodes, at least one: nodes="
					+ nodes.size() + ", edges=" + edges.size());
		}
	}

	/**
	 * {@return the number of positions}
	 */
	public int length() {
		return this.nodes.size();
	}

}
