/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.papergraph.cypher.read.Parameters;
import org.papergraph.cypher.read.SimilarityStatements;

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
			List<List<String>> terms = new ArrayList<>();
			for (TermCriterion criterion : criteria.terms()) {
				terms.add(finder.find(criterion).stream().map(TermSummary::id).toList());
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
			.map((term) -> new PaperLister(reading, page).list(PaperCriteria.all(), List.of(List.of(term.id())))));
	}

	/**
	 * Shows a paper.
	 * @param id the paper
	 * @return everything known about it, or nothing if there is no such paper
	 */
	public Optional<PaperView> find(String id) {
		return this.reader.read((reading) -> new PaperAssembler(reading).assemble(id));
	}

	/**
	 * Lists the papers that share terms with a paper, the closest first. A shared term
	 * counts by its inverse document frequency.
	 * @param id the paper
	 * @param page which part of the list
	 * @return the papers, or nothing if there is no such paper
	 */
	public Optional<Page<SimilarPaper>> similar(String id, PageRequest page) {
		return this.reader
			.read((reading) -> new PaperFinder(reading).find(id).map((paper) -> similar(reading, paper, page)));
	}

	private static Page<SimilarPaper> similar(Reading reading, PaperSummary paper, PageRequest page) {
		Map<String, Object> parameters = page.parameters();
		parameters.put(Parameters.ID, paper.id());
		Page<PaperSummary> others = Page
			.of(reading.rows(page.isFollowing() ? SimilarityStatements.SIMILAR_AFTER : SimilarityStatements.SIMILAR,
					parameters, Rows::rankedPaper), page.limit());
		List<String> ids = new ArrayList<>(others.items().stream().map(PaperSummary::id).toList());
		ids.add(paper.id());
		Map<String, Map<String, TermLink>> links = TermLink.byPaper(reading.rows(SimilarityStatements.SHARED,
				Map.of(Parameters.ID, paper.id(), Parameters.PAPERS, ids), LinkRow::of));
		return others.map((other) -> {
			List<SharedTerm> shared = SharedTerms.of(links.getOrDefault(paper.id(), Map.of()),
					links.getOrDefault(other.id(), Map.of()));
			return SimilarPaper.of(other, SharedTerms.score(shared), shared);
		});
	}

}
