/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

/**
 * Labelled items to learn from. They are visited more than once and must be the same, in
 * the same order, each time.
 */
@FunctionalInterface
public interface Examples {

	/**
	 * Shows all examples.
	 * @param visitor called once for each
	 */
	void visit(Visitor visitor);

	/**
	 * Looks at one example after the other.
	 */
	@FunctionalInterface
	interface Visitor {

		/**
		 * Looks at an example.
		 * @param features what is known of it; not kept, so it can be filled again
		 * @param label index of its label
		 * @param weight how often it counts, 1 for a plain example
		 */
		void example(Features features, int label, double weight);

	}

}
