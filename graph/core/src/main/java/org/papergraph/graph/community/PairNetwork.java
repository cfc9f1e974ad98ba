/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.community;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeIntArray;

/**
 * Pairs of terms as a network in which every term is a number, each pair once.
 *
 * @param terms all terms of the pairs, sorted, each once; a term's place is its number
 * @param pairs pairs of different terms, in any order and direction, repeated or not
 */
record PairNetwork(List<String> terms, List<TermPair> pairs) {

	/** Nodes weigh as much as their edges. */
	Network network() {
		long[] edges = this.pairs.stream().mapToLong(this::edge).sorted().distinct().toArray();
		LargeIntArray[] ends = { new LargeIntArray(edges.length), new LargeIntArray(edges.length) };
		IntStream.range(0, edges.length).forEach((i) -> {
			ends[0].set(i, (int) (edges[i] >>> Integer.SIZE));
			ends[1].set(i, (int) edges[i]);
		});
		return new Network(this.terms.size(), true, ends, false, false);
	}

	/** Both ends in one number, the smaller end first, so that edges have an order. */
	private long edge(TermPair pair) {
		long one = Collections.binarySearch(this.terms, pair.one());
		long other = Collections.binarySearch(this.terms, pair.other());
		return (Math.min(one, other) << Integer.SIZE) | Math.max(one, other);
	}

}
