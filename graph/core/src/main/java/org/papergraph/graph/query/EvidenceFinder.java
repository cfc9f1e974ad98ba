/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;
import java.util.Map;

import org.papergraph.cypher.read.PaperStatements;
import org.papergraph.cypher.read.Parameters;

/**
 * Finds the words by which papers name terms.
 */
final class EvidenceFinder {

	private final Reading reading;

	EvidenceFinder(Reading reading) {
		this.reading = reading;
	}

	/**
	 * {@return the links of each paper to the terms, by the paper's and the term's id}
	 */
	Map<String, Map<String, TermLink>> links(List<String> papers, List<String> terms) {
		if (papers.isEmpty() || terms.isEmpty()) {
			return Map.of();
		}
		return TermLink.byPaper(this.reading.rows(PaperStatements.EVIDENCE,
				Map.of(Parameters.PAPERS, papers, Parameters.TERMS, terms), LinkRow::of));
	}

	/**
	 * {@return the papers, each with its words for the terms}
	 */
	Page<FoundPaper> withEvidence(Page<PaperSummary> papers, List<String> terms) {
		Map<String, Map<String, TermLink>> links = links(papers.items().stream().map(PaperSummary::id).toList(), terms);
		return papers.map((paper) -> FoundPaper.of(paper,
				links.getOrDefault(paper.id(), Map.of()).values().stream().map(TermLink::termEvidence).toList()));
	}

}
