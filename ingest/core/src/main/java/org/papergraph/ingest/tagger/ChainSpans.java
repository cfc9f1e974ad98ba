/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import org.papergraph.ingest.learn.Lattice;

/**
 * Reads the probabilities of spans off a lattice of token labels: that the label begins
 * here, goes on to there, and stops.
 */
final class ChainSpans {

	/** What is less probable is not followed further. */
	private static final double FLOOR = 0.01;

	private ChainSpans() {
	}

	static void score(Lattice lattice, int labels, double share, SpanScores scores) {
		for (int label = TagLabels.NONE + 1; label < labels; label++) {
			for (int first = 0; first < lattice.length(); first++) {
				follow(lattice, label, first, share, scores);
			}
		}
	}

	private static void follow(Lattice lattice, int label, int first, double share, SpanScores scores) {
		double reached = lattice.node(first, label) - ((first == 0) ? 0 : lattice.pair(first, label, label));
		for (int end = first + 1; end <= lattice.length() && reached > FLOOR; end++) {
			double goesOn = (end == lattice.length()) ? 0 : continuation(lattice, end, label);
			scores.add(first, end, label, reached * (1 - goesOn) * share);
			reached *= goesOn;
		}
	}

	private static double continuation(Lattice lattice, int position, int label) {
		return Math.min(1, lattice.pair(position, label, label) / lattice.node(position - 1, label));
	}

}
