/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.papergraph.cypher.read.PaperOrder;
import org.papergraph.cypher.read.PaperSearchStatements;
import org.papergraph.cypher.read.Parameters;

/**
 * Lists papers, each with its words for the terms asked for.
 */
final class PaperLister {

	/** Of the papers that have the words, so many are looked at, the best matches. */
	private static final int CANDIDATES = 2_000;

	private final Reading reading;

	private final PageRequest page;

	PaperLister(Reading reading, PageRequest page) {
		this.reading = reading;
		this.page = page;
	}

	/**
	 * Lists papers.
	 * @param criteria words, year, source and order
	 * @param terms a paper must name one of each list, and no paper names one of an empty
	 * list
	 * @return the page
	 */
	Page<FoundPaper> list(PaperCriteria criteria, List<List<TermSummary>> terms) {
		if (terms.stream().anyMatch(List::isEmpty)) {
			return Page.empty();
		}
		List<List<String>> ids = terms.stream().map((some) -> some.stream().map(TermSummary::id).toList()).toList();
		Page<PaperSummary> papers = (criteria.text() != null) ? search(criteria, criteria.text(), ids)
				: new PaperWalk(this.reading, this.page).list(criteria, terms);
		return new EvidenceFinder(this.reading).withEvidence(papers,
				ids.stream().flatMap(List::stream).distinct().toList());
	}

	private Page<PaperSummary> search(PaperCriteria criteria, String text, List<List<String>> terms) {
		Map<String, Object> parameters = this.page.parameters();
		parameters.put(Parameters.TEXT, FullText.allWords(text));
		parameters.put(Parameters.CANDIDATES, CANDIDATES);
		parameters.putAll(conditions(criteria, terms));
		PaperOrder order = (criteria.order() != null) ? criteria.order() : PaperOrder.RELEVANCE;
		return Page.of(this.reading.rows(PaperSearchStatements.of(order, this.page.isFollowing()), parameters,
				Rows::rankedPaper), this.page.limit());
	}

	static Map<String, @Nullable Object> conditions(PaperCriteria criteria, List<List<String>> others) {
		Map<String, @Nullable Object> conditions = new HashMap<>();
		conditions.put(Parameters.OTHERS, new ArrayList<>(others));
		conditions.put(Parameters.YEAR, criteria.year());
		conditions.put(Parameters.SOURCE, criteria.source());
		return conditions;
	}

}
