/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;
import java.util.Map;

import org.papergraph.cypher.read.PaperSearch;
import org.papergraph.cypher.read.PaperSearchStatements;
import org.papergraph.cypher.read.Parameters;

/**
 * Lists papers, each with its words for the terms asked for.
 */
final class PaperLister {

	private final Reading reading;

	private final PageRequest page;

	PaperLister(Reading reading, PageRequest page) {
		this.reading = reading;
		this.page = page;
	}

	/**
	 * Lists papers.
	 * @param criteria words and year
	 * @param terms ids; a paper must name one of each list, and no paper names one of an
	 * empty list
	 * @return the page
	 */
	Page<FoundPaper> list(PaperCriteria criteria, List<List<String>> terms) {
		if (terms.stream().anyMatch(List::isEmpty)) {
			return Page.empty();
		}
		PaperSearch search = new PaperSearch(criteria.text() != null, !terms.isEmpty(), criteria.year() != null,
				this.page.isFollowing());
		Page<PaperSummary> papers = Page.of(
				this.reading.rows(PaperSearchStatements.of(search), parameters(criteria, terms), Rows::rankedPaper),
				this.page.limit());
		List<String> ids = terms.stream().flatMap(List::stream).distinct().toList();
		return new EvidenceFinder(this.reading).withEvidence(papers, ids);
	}

	private Map<String, Object> parameters(PaperCriteria criteria, List<List<String>> terms) {
		Map<String, Object> parameters = this.page.parameters();
		if (criteria.text() != null) {
			parameters.put(Parameters.TEXT, FullText.allWords(criteria.text()));
		}
		if (!terms.isEmpty()) {
			parameters.put(Parameters.ANCHOR, terms.get(0));
			parameters.put(Parameters.OTHERS, terms.subList(1, terms.size()));
		}
		if (criteria.year() != null) {
			parameters.put(Parameters.YEAR, criteria.year());
		}
		return parameters;
	}

}
