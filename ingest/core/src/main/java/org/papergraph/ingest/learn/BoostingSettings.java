/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

/**
 * How boosted trees are grown.
 *
 * @param rounds number of rounds; each grows one tree for each label
 * @param depth number of questions from the root of a tree to a leaf
 * @param rate what a tree's answer is multiplied by, above 0, at most 1
 * @param penalty L2 penalty on a leaf's answer, at least 0
 * @param leastWeight the least sum of second derivatives on each side of a question
 * @param share how much of the columns a round may ask about, above 0, at most 1
 */
public record BoostingSettings(int rounds, int depth, double rate, double penalty, double leastWeight, double share) {

	public BoostingSettings {
		if (rounds < 1 || depth < 1 || depth > 12 || rate <= 0 || rate > 1 || penalty < 0 || leastWeight < 0
				|| share <= 0 || share > 1) {
			throw new IllegalArgumentException(
					"boosting settings must be in range: rounds=" + rounds + ", depth=" + depth + ", rate=" + rate
							+ ", penalty=" + penalty + ", leastWeight=" + leastWeight + ", share=" + share);
		}
	}

}
