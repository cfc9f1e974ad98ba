/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.papergraph.graph.model.TermType;
import org.papergraph.graph.query.FoundPaper;
import org.papergraph.graph.query.Page;
import org.papergraph.graph.query.PageRequest;
import org.papergraph.graph.query.PaperCriteria;
import org.papergraph.graph.query.PaperQueries;
import org.papergraph.graph.query.TermCriterion;
import org.papergraph.ingest.IngestException;

/**
 * Which papers a command is about; without any option, all.
 */
final class SelectionOptions {

	@Option(names = "--paper", paramLabel = "ID", description = "This paper; may be given several times.")
	private List<String> papers = new ArrayList<>();

	@Option(names = "--words", paramLabel = "WORDS", description = "Papers with these words in title or abstract.")
	private @Nullable String words;

	@Option(names = "--dataset", paramLabel = "NAME", description = "Papers that name this dataset.")
	private List<String> datasets = new ArrayList<>();

	@Option(names = "--method", paramLabel = "NAME", description = "Papers that name this method.")
	private List<String> methods = new ArrayList<>();

	@Option(names = "--task", paramLabel = "NAME", description = "Papers that name this task.")
	private List<String> tasks = new ArrayList<>();

	@Option(names = "--metric", paramLabel = "NAME", description = "Papers that name this metric.")
	private List<String> metrics = new ArrayList<>();

	@Option(names = "--concept", paramLabel = "NAME", description = "Papers that name this concept.")
	private List<String> concepts = new ArrayList<>();

	@Option(names = "--year", paramLabel = "YEAR", description = "Papers of this year.")
	private @Nullable Integer year;

	@SuppressWarnings("NullAway.Init")
	SelectionOptions() {
	}

	/**
	 * Finds the papers selected; several conditions must all hold.
	 * @param queries asks the graph
	 * @return their ids, or nothing when no option was given
	 * @throws IngestException if a paper is not in the graph or nothing meets the
	 * conditions
	 */
	Optional<List<String>> find(PaperQueries queries) {
		PaperCriteria criteria = criteria();
		if (this.papers.isEmpty() && criteria.equals(PaperCriteria.all())) {
			return Optional.empty();
		}
		List<String> ids = new ArrayList<>();
		for (String paper : this.papers) {
			if (queries.find(paper).isEmpty()) {
				throw new IngestException("No paper has the id " + paper
						+ ": look ids up with papergraph query 61-newest-papers or in the API under /api/v1/papers?q=WORDS.");
			}
			ids.add(paper);
		}
		if (!criteria.equals(PaperCriteria.all())) {
			meeting(criteria, queries, ids);
		}
		if (ids.isEmpty()) {
			throw new IngestException("No paper meets all conditions: leave one out, or list terms with papergraph"
					+ " query 30-most-shared-datasets.");
		}
		return Optional.of(ids);
	}

	private static void meeting(PaperCriteria criteria, PaperQueries queries, List<String> ids) {
		String cursor = null;
		do {
			Page<FoundPaper> page = queries.search(criteria, new PageRequest(PageRequest.MAX_LIMIT, cursor));
			page.items().stream().map(FoundPaper::id).forEach(ids::add);
			cursor = page.next();
		}
		while (cursor != null);
	}

	private PaperCriteria criteria() {
		List<TermCriterion> terms = new ArrayList<>();
		this.datasets.forEach((name) -> terms.add(new TermCriterion(TermType.DATASET, name)));
		this.methods.forEach((name) -> terms.add(new TermCriterion(TermType.METHOD, name)));
		this.tasks.forEach((name) -> terms.add(new TermCriterion(TermType.TASK, name)));
		this.metrics.forEach((name) -> terms.add(new TermCriterion(TermType.METRIC, name)));
		this.concepts.forEach((name) -> terms.add(new TermCriterion(TermType.CONCEPT, name)));
		return new PaperCriteria(this.words, terms, this.year);
	}

}
