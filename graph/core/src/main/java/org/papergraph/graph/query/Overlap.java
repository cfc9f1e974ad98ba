/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

/**
 * The answer to "what do these two share?".
 */
public sealed interface Overlap permits PaperOverlap, TermOverlap, Overlap.Unknown, Overlap.Mixed {

	/**
	 * One of the two is neither a paper nor a term.
	 *
	 * @param name what was asked for
	 */
	record Unknown(String name) implements Overlap {
	}

	/**
	 * One of the two is a paper, the other a term.
	 */
	record Mixed() implements Overlap {
	}

}
