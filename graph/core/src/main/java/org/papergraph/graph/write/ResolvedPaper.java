/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import org.papergraph.graph.model.PlacedPaper;

/**
 * A paper that was read, as it will be in the graph.
 *
 * @param paper the paper as all its places together describe it, with the places where it
 * was read now
 * @param state what is to be done
 */
public record ResolvedPaper(PlacedPaper paper, State state) {

	/** What is to be done. */
	public enum State {

		/** Nothing. */
		UP_TO_DATE,

		/** The terms of its text are known; what its places say is to be stored. */
		TO_PLACE,

		/** The terms of its text are to be found. */
		OPEN

	}

}
