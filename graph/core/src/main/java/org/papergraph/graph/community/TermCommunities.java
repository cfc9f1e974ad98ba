/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.community;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;

/**
 * Finds communities by greedy modularity: starting from single terms, the two groups are
 * joined that raise modularity most, as long as one can be raised (A. Clauset, M. E. J.
 * Newman and C. Moore, Finding community structure in very large networks, Physical
 * Review E 70, 2004), for each set of connected terms by itself. No chance is involved:
 * the same pairs give the same communities.
 */
public final class TermCommunities {

	/** Two terms are a pair, which is shown as such. */
	private static final int LEAST_TERMS = 3;

	private TermCommunities() {
	}

	/**
	 * Groups terms.
	 * @param pairs which terms belong together, in any order
	 * @return the communities of three terms and more, the largest first, then by their
	 * first term
	 */
	public static List<SortedSet<String>> of(Collection<TermPair> pairs) {
		Graph<String, DefaultEdge> graph = GraphTypeBuilder.<String, DefaultEdge>undirected()
			.allowingMultipleEdges(false)
			.allowingSelfLoops(false)
			.edgeClass(DefaultEdge.class)
			.buildGraph();
		// The algorithm fails on a term without another, which a term beside itself would
		// be.
		List<TermPair> joined = pairs.stream()
			.filter((pair) -> !pair.one().equals(pair.other()))
			.sorted(Comparator.comparing(TermPair::one).thenComparing(TermPair::other))
			.toList();
		joined.stream()
			.flatMap((pair) -> Stream.of(pair.one(), pair.other()))
			.sorted()
			.forEachOrdered(graph::addVertex);
		joined.forEach((pair) -> graph.addEdge(pair.one(), pair.other()));
		return new ConnectivityInspector<>(graph).connectedSets()
			.stream()
			.flatMap((terms) -> communities(new AsSubgraph<>(graph, terms)))
			.filter((terms) -> terms.size() >= LEAST_TERMS)
			.<SortedSet<String>>map(TreeSet::new)
			.sorted(Comparator.comparingInt((SortedSet<String> terms) -> -terms.size()).thenComparing(SortedSet::first))
			.toList();
	}

	/** The algorithm fails where everything that hangs together has become one group. */
	private static Stream<Set<String>> communities(Graph<String, DefaultEdge> connected) {
		return new GreedyModularityAlgorithm<>(connected).getClustering().getClusters().stream();
	}

}
