/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Questions about papers.
 */
public final class PaperQueries {

	private final GraphReader reader;

	public PaperQueries(GraphReader reader) {
		this.reader = reader;
	}

	/**
	 * Lists papers: the best match for words first, else the newest.
	 * @param criteria which papers
	 * @param page which part of the list
	 * @return the papers, each with its words for the terms asked for; empty if a term is
	 * unknown
	 */
	public Page<FoundPaper> search(PaperCriteria criteria, PageRequest page) {
		return this.reader.read((reading) -> {
			TermFinder finder = new TermFinder(reading);
			List<List<TermSummary>> terms = new ArrayList<>();
			for (TermCriterion criterion : criteria.terms()) {
				terms.add(finder.find(criterion));
			}
			return new PaperLister(reading, page).list(criteria, terms);
		});
	}

	/**
	 * Lists the papers that name a term, the newest first.
	 * @param termId the term
	 * @param page which part of the list
	 * @return the papers, each with its words, or nothing if there is no such term
	 */
	public Optional<Page<FoundPaper>> naming(String termId, PageRequest page) {
		return this.reader.read((reading) -> new TermFinder(reading).byId(termId)
			.map((term) -> new PaperLister(reading, page).list(PaperCriteria.all(), List.of(List.of(term)))));
	}

	/**
	 * Shows a paper.
	 * @param id the paper
	 * @return everything known about it, or nothing if there is no such paper
	 */
	public Optional<PaperView> find(String id) {
		return this.reader.read((reading) -> new PaperAssembler(reading).assemble(id));
	}

}
