/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

import java.util.Comparator;

/**
 * One paper cites another.
 *
 * @param citing the id of the paper whose list of references it is
 * @param cited the id of the paper in that list
 */
public record Citation(String citing, String cited) implements Comparable<Citation> {

	private static final Comparator<Citation> ORDER = Comparator.comparing(Citation::citing)
		.thenComparing(Citation::cited);

	/**
	 * {@return whether a paper cites itself}
	 */
	public boolean isOfItself() {
		return this.citing.equals(this.cited);
	}

	@Override
	public int compareTo(Citation other) {
		return ORDER.compare(this, other);
	}

}
