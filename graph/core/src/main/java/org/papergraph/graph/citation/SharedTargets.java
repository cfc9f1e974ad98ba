/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultEdge;

/**
 * Counts the nodes that two nodes both point at. Only the surroundings of the nodes asked
 * about are visited.
 */
final class SharedTargets {

	private final Graph<String, DefaultEdge> graph;

	SharedTargets(Graph<String, DefaultEdge> graph) {
		this.graph = graph;
	}

	LinkStrength between(String first, String second) {
		Set<String> ofFirst = targets(first);
		Set<String> ofSecond = targets(second);
		int shared = (int) ofFirst.stream().filter(ofSecond::contains).count();
		return new LinkStrength(shared, ofFirst.size(), ofSecond.size());
	}

	List<LinkedPaper> strongest(String paper, int limit) {
		Set<String> targets = targets(paper);
		Map<String, Integer> shared = new TreeMap<>();
		for (String target : targets) {
			for (String other : Graphs.predecessorListOf(this.graph, target)) {
				shared.merge(other, 1, Integer::sum);
			}
		}
		shared.remove(paper);
		return shared.entrySet()
			.stream()
			.map((entry) -> new LinkedPaper(entry.getKey(),
					new LinkStrength(entry.getValue(), targets.size(), this.graph.outDegreeOf(entry.getKey()))))
			.sorted(LinkedPaper.STRONGEST_FIRST)
			.limit(limit)
			.toList();
	}

	private Set<String> targets(String paper) {
		return this.graph.containsVertex(paper) ? new HashSet<>(Graphs.successorListOf(this.graph, paper)) : Set.of();
	}

}
