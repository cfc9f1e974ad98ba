/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

/**
 * Labelled sequences to learn from. They are visited more than once and must be the same,
 * in the same order, each time.
 */
@FunctionalInterface
public interface Sequences {

	/**
	 * Shows all sequences.
	 * @param visitor called once for each
	 */
	void visit(Visitor visitor);

	/**
	 * Looks at one sequence after the other.
	 */
	@FunctionalInterface
	interface Visitor {

		/**
		 * Looks at a sequence.
		 * @param sequence what is known of it
		 * @param labels index of the label of each position
		 */
		void sequence(Sequence sequence, int[] labels);

	}

}
