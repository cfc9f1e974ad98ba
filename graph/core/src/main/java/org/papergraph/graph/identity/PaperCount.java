/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import org.jspecify.annotations.Nullable;

/**
 * Counts the different papers of things that come paper by paper, and so remembers no
 * more of them than the last.
 */
final class PaperCount {

	private @Nullable String last;

	private int count;

	void add(String paper) {
		if (!paper.equals(this.last)) {
			this.last = paper;
			this.count++;
		}
	}

	int count() {
		return this.count;
	}

}
