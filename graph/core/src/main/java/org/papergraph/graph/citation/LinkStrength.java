/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

/**
 * How strongly two papers are tied by third ones: they share references, or are cited
 * together.
 *
 * @param shared the number of third papers that tie both
 * @param first the number of third papers of the first paper, shared or not
 * @param second the number of third papers of the second paper, shared or not
 */
public record LinkStrength(int shared, int first, int second) {

	public LinkStrength {
		if (shared < 0 || shared > Math.min(first, second)) {
			throw new IllegalArgumentException("no more can be shared than either has: shared=" + shared + ", first="
					+ first + ", second=" + second);
		}
	}

	/**
	 * The number shared over the geometric mean of what each has: a paper with many
	 * references is not close to everything. Salton's cosine of two sets (Salton and
	 * McGill, Introduction to Modern Information Retrieval, 1983).
	 * @return from 0, nothing shared, to 1, all shared
	 */
	public double cosine() {
		return (this.shared != 0) ? this.shared / Math.sqrt((double) this.first * this.second) : 0;
	}

	/**
	 * The number shared over the number that either has. Small (1973) proposed it as the
	 * relative frequency of co-citation; for sets it is the index of Jaccard (1901).
	 * @return from 0, nothing shared, to 1, all shared
	 */
	public double jaccard() {
		return (this.shared != 0) ? this.shared / ((double) this.first + this.second - this.shared) : 0;
	}

}
