/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;

/**
 * The papers that cite or are cited, and who cites whom. Does not change, and is the same
 * for any order of the citations it was made from. A citation given twice counts once; a
 * paper that cites itself says nothing about others, so that citation is left out.
 */
public final class CitationGraph {

	private final Graph<String, DefaultEdge> graph;

	private CitationGraph(Graph<String, DefaultEdge> graph) {
		this.graph = graph;
	}

	/**
	 * Makes the graph.
	 * @param citations who cites whom, in any order
	 * @return the graph
	 */
	public static CitationGraph of(Collection<Citation> citations) {
		Graph<String, DefaultEdge> graph = GraphTypeBuilder.<String, DefaultEdge>directed()
			.allowingMultipleEdges(false)
			.allowingSelfLoops(false)
			.edgeClass(DefaultEdge.class)
			.buildGraph();
		List<Citation> sorted = citations.stream().filter((citation) -> !citation.isOfItself()).sorted().toList();
		sorted.stream()
			.flatMap((citation) -> Stream.of(citation.citing(), citation.cited()))
			.sorted()
			.forEachOrdered(graph::addVertex);
		sorted.forEach((citation) -> graph.addEdge(citation.citing(), citation.cited()));
		return new CitationGraph(graph);
	}

	/**
	 * {@return the ids of all papers, sorted}
	 */
	public List<String> papers() {
		return List.copyOf(this.graph.vertexSet());
	}

	/**
	 * {@return the number of citations}
	 */
	public int size() {
		return this.graph.edgeSet().size();
	}

	/**
	 * {@return the papers that a paper cites, sorted; none for a paper that is not here}
	 */
	public List<String> references(String paper) {
		return this.graph.containsVertex(paper) ? List.copyOf(new TreeSet<>(Graphs.successorListOf(this.graph, paper)))
				: List.of();
	}

	/**
	 * {@return the papers that cite a paper, sorted; none for a paper that is not here}
	 */
	public List<String> citedBy(String paper) {
		return this.graph.containsVertex(paper)
				? List.copyOf(new TreeSet<>(Graphs.predecessorListOf(this.graph, paper))) : List.of();
	}

	/**
	 * {@return how many papers cite a paper}
	 */
	public int citationCount(String paper) {
		return this.graph.containsVertex(paper) ? this.graph.inDegreeOf(paper) : 0;
	}

	/**
	 * Finds the papers that most others cite.
	 * @param limit the most papers to give
	 * @return their ids, the most cited first, then by id
	 */
	public List<String> mostCited(int limit) {
		return this.graph.vertexSet()
			.stream()
			.sorted(Comparator.comparingInt(this::citationCount).reversed().thenComparing(Comparator.naturalOrder()))
			.limit(limit)
			.toList();
	}

	/** For the measures of this package, which only read it. */
	Graph<String, DefaultEdge> structure() {
		return this.graph;
	}

}
