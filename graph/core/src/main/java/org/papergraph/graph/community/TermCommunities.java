/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.community;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeIntArray;

/**
 * Finds communities by the Leiden algorithm, which moves terms between groups as long as
 * modularity rises and never leaves a group that does not hang together (V. A. Traag, L.
 * Waltman and N. J. van Eck, From Louvain to Leiden: guaranteeing well-connected
 * communities, Scientific Reports 9, 2019). Its time grows about as the number of pairs.
 * Its chances come from one seed, and terms are numbered in their order: the same pairs
 * give the same communities.
 */
public final class TermCommunities {

	/** Two terms are a pair, which is shown as such. */
	private static final int LEAST_TERMS = 3;

	private static final int ITERATIONS = 10;

	private static final long SEED = 1;

	private TermCommunities() {
	}

	/**
	 * Groups terms.
	 * @param pairs which terms belong together, in any order
	 * @return the communities of three terms and more, the largest first, then by their
	 * first term
	 */
	public static List<SortedSet<String>> of(Collection<TermPair> pairs) {
		List<TermPair> joined = pairs.stream().filter((pair) -> !pair.one().equals(pair.other())).toList();
		if (joined.isEmpty()) {
			return List.of();
		}
		List<String> terms = joined.stream()
			.flatMap((pair) -> Stream.of(pair.one(), pair.other()))
			.distinct()
			.sorted()
			.toList();
		return communities(terms, cluster(new PairNetwork(terms, joined).network()));
	}

	private static Clustering cluster(Network network) {
		// Modularity is the quality function of the algorithm at this resolution, where
		// nodes weigh as much as their edges (the paper, equation 1).
		double resolution = 1 / (2 * network.getTotalEdgeWeight());
		return new LeidenAlgorithm(resolution, ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(SEED))
			.findClustering(network);
	}

	private static List<SortedSet<String>> communities(List<String> terms, Clustering clustering) {
		List<SortedSet<String>> communities = new ArrayList<>();
		IntStream.range(0, clustering.getNClusters()).forEach((cluster) -> communities.add(new TreeSet<>()));
		IntStream.range(0, terms.size())
			.forEach((term) -> communities.get(clustering.getCluster(term)).add(terms.get(term)));
		return communities.stream()
			.filter((community) -> community.size() >= LEAST_TERMS)
			.sorted(Comparator.comparingInt((SortedSet<String> community) -> -community.size())
				.thenComparing(SortedSet::first))
			.toList();
	}

}
