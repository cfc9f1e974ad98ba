/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

import java.util.List;

/**
 * Ties papers by the references they share: M. M. Kessler, Bibliographic coupling between
 * scientific papers, American Documentation 14(1), 1963. The tie is there on the day both
 * are published and never changes. {@link LinkStrength#cosine()} normalises it for the
 * lengths of the two lists.
 */
public final class BibliographicCoupling {

	private final SharedTargets references;

	public BibliographicCoupling(CitationGraph graph) {
		this.references = new SharedTargets(graph.structure());
	}

	/**
	 * Compares two papers.
	 * @param first the id of a paper
	 * @param second the id of another
	 * @return how many references they share, and how many each has; zeros for papers
	 * that are not in the graph
	 */
	public LinkStrength between(String first, String second) {
		return this.references.between(first, second);
	}

	/**
	 * Finds the papers that share the most references with one. Looks only at papers that
	 * share one.
	 * @param paper the id of the paper
	 * @param limit the most papers to give
	 * @return the papers: most references shared first, then the higher cosine, then by
	 * id
	 */
	public List<LinkedPaper> strongest(String paper, int limit) {
		return this.references.strongest(paper, limit);
	}

}
