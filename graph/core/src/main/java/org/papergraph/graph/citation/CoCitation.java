/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

import java.util.List;

import org.jgrapht.graph.EdgeReversedGraph;

/**
 * Ties papers by the papers that cite both: H. Small, Co-citation in the scientific
 * literature: a new measure of the relationship between two documents, Journal of the
 * American Society for Information Science 24(4), 1973. The tie grows as others go on
 * citing the two together. {@link LinkStrength#jaccard()} is the normalisation of that
 * paper, {@link LinkStrength#cosine()} the later usual one.
 */
public final class CoCitation {

	private final SharedTargets citing;

	public CoCitation(CitationGraph graph) {
		this.citing = new SharedTargets(new EdgeReversedGraph<>(graph.structure()));
	}

	/**
	 * Compares two papers.
	 * @param first the id of a paper
	 * @param second the id of another
	 * @return how many papers cite both, and how many each one; zeros for papers that are
	 * not in the graph
	 */
	public LinkStrength between(String first, String second) {
		return this.citing.between(first, second);
	}

	/**
	 * Finds the papers that are cited most often together with one. Looks only at papers
	 * that are.
	 * @param paper the id of the paper
	 * @param limit the most papers to give
	 * @return the papers: most often together first, then the higher cosine, then by id
	 */
	public List<LinkedPaper> strongest(String paper, int limit) {
		return this.citing.strongest(paper, limit);
	}

}
