/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

/**
 * Looks up how often something was seen.
 */
@FunctionalInterface
interface Counts {

	/**
	 * {@return the counts of a key by slot, all zero where it is not known}
	 */
	int[] of(long key);

}
