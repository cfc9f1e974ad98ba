/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.term;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.papergraph.api.page.ApiSettings;
import org.papergraph.api.page.LimitParameter;
import org.papergraph.api.page.PageParameters;
import org.papergraph.api.problem.UnknownIdException;
import org.papergraph.graph.query.FoundPaper;
import org.papergraph.graph.query.HistoryQueries;
import org.papergraph.graph.query.Page;
import org.papergraph.graph.query.PaperQueries;
import org.papergraph.graph.query.RelatedTerms;
import org.papergraph.graph.query.TermQueries;
import org.papergraph.graph.query.TermSummary;
import org.papergraph.graph.query.TermTimeline;
import org.papergraph.graph.query.TermView;

@RestController
@RequestMapping(path = "/api/v1/terms", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "terms")
class TermController {

	private final TermQueries terms;

	private final PaperQueries papers;

	private final HistoryQueries history;

	private final ApiSettings settings;

	TermController(TermQueries terms, PaperQueries papers, HistoryQueries history, ApiSettings settings) {
		this.history = history;
		this.terms = terms;
		this.papers = papers;
		this.settings = settings;
	}

	@GetMapping
	@Operation(operationId = "listTerms", summary = "List terms",
			description = "Methods, datasets, tasks, metrics and concepts, the one that most papers name first. "
					+ "All names of one thing are one term.")
	Page<TermSummary> list(@Valid @ParameterObject TermFilter filter, @Valid @ParameterObject PageParameters page) {
		return this.terms.search(filter.criteria(), page.request(this.settings));
	}

	@GetMapping("/{id}")
	@Operation(operationId = "getTerm", summary = "Show a term",
			description = "The term, the names that were merged into it with the rule and support of each, "
					+ "and how many papers introduce and use it.")
	TermView get(@Parameter(example = "method:low-rank adaptation") @PathVariable String id) {
		return this.terms.find(id).orElseThrow(() -> unknown(id));
	}

	@GetMapping("/{id}/papers")
	@Operation(operationId = "listPapersOfTerm", summary = "List the papers that name a term",
			description = "The newest first, each with its words and the sentence.")
	Page<FoundPaper> papers(@Parameter(example = "dataset:cifar-100") @PathVariable String id,
			@Valid @ParameterObject PageParameters page) {
		return this.papers.naming(id, page.request(this.settings)).orElseThrow(() -> unknown(id));
	}

	@GetMapping("/{id}/related")
	@Operation(operationId = "listRelatedTerms", summary = "Show what stands around a term",
			description = "Terms that share papers with it more often than by chance, and what papers claim "
					+ "about it and others.")
	RelatedTerms related(@Parameter(example = "dataset:cifar-100") @PathVariable String id,
			@Valid @ParameterObject LimitParameter limit) {
		return this.terms.related(id, limit.value(this.settings)).orElseThrow(() -> unknown(id));
	}

	@GetMapping("/{id}/timeline")
	@Operation(operationId = "getTimeline", summary = "Show when papers named a term",
			description = "The first paper that names it, and for each year how many papers name and introduce it.")
	TermTimeline timeline(@Parameter(example = "method:low-rank adaptation") @PathVariable String id) {
		return this.history.timeline(id).orElseThrow(() -> unknown(id));
	}

	@GetMapping("/{id}/introducers")
	@Operation(operationId = "listIntroducers", summary = "List the papers that introduce a term",
			description = "The earliest first, each with the sentence that says so.")
	Page<FoundPaper> introducers(@Parameter(example = "method:low-rank adaptation") @PathVariable String id,
			@Valid @ParameterObject PageParameters page) {
		return this.history.introducers(id, page.request(this.settings)).orElseThrow(() -> unknown(id));
	}

	private static UnknownIdException unknown(String id) {
		return new UnknownIdException("term", id);
	}

}
