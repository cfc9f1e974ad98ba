/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

/**
 * A claim of one paper that two of its terms belong together.
 *
 * @param type how
 * @param head the key of the term it starts from
 * @param tail the key of the term it leads to
 * @param confidence probability from 0 to 1 that the sentence says so
 * @param sentence index into the paper's sentences
 */
public record Relation(RelationType type, TermKey head, TermKey tail, double confidence, int sentence) {

	public Relation {
		if (head.equals(tail)) {
			throw new IllegalArgumentException("relation must join two terms: term=" + head.id());
		}
	}

}
