/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit;

/** How a line breaks. */
public enum Fault {

	/** Connections are closed, and new ones, too. */
	CUT,

	/** The same with a reset. */
	RESET,

	/** Nothing comes through any more, and nothing says so. */
	SILENCE,

	/** The server hears everything, and nothing of what it answers comes through. */
	HALF_OPEN,

	/** Connections are closed, new ones work. */
	BLINK;

	boolean isSilent() {
		return this == SILENCE || this == HALF_OPEN;
	}

}
