/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.paper;

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
import org.papergraph.api.page.PageParameters;
import org.papergraph.api.problem.UnknownIdException;
import org.papergraph.graph.query.CitationQueries;
import org.papergraph.graph.query.CitedPaper;
import org.papergraph.graph.query.FoundPaper;
import org.papergraph.graph.query.Page;
import org.papergraph.graph.query.PaperQueries;

@RestController
@RequestMapping(path = "/api/v1/papers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "papers")
class PaperController {

	private final PaperQueries queries;

	private final CitationQueries citations;

	private final ApiSettings settings;

	PaperController(PaperQueries queries, CitationQueries citations, ApiSettings settings) {
		this.queries = queries;
		this.citations = citations;
		this.settings = settings;
	}

	@GetMapping
	@Operation(operationId = "listPapers", summary = "List papers",
			description = "Papers that meet all conditions, the best match for `q` first, else the newest. "
					+ "Each comes with the sentence in which it names the terms asked for. "
					+ "A page may be short and still have a `next`: it looks at a bounded number of papers.")
	Page<FoundPaper> list(@Valid @ParameterObject PaperFilter filter, @Valid @ParameterObject PageParameters page) {
		return this.queries.search(filter.criteria(), page.request(this.settings));
	}

	@GetMapping("/{id}")
	@Operation(operationId = "getPaper", summary = "Show a paper",
			description = "The paper by its id or another identifier: who wrote it, where it appeared and was read, every term it names with the words and the sentence, "
					+ "and what it claims about these terms.")
	PaperResponse get(@Parameter(example = "title:9f2c0a64b1d37e58") @PathVariable String id) {
		return this.queries.find(id).map(PaperResponse::of).orElseThrow(() -> unknown(id));
	}

	@GetMapping("/{id}/references")
	@Operation(operationId = "listReferences", summary = "List what a paper cites",
			description = "The most cited first, each with the sources that state the citation. "
					+ "A `stub` is cited and was never read.")
	Page<CitedPaper> references(@Parameter(example = "title:9f2c0a64b1d37e58") @PathVariable String id,
			@Valid @ParameterObject PageParameters page) {
		return this.citations.references(id, page.request(this.settings)).orElseThrow(() -> unknown(id));
	}

	@GetMapping("/{id}/citations")
	@Operation(operationId = "listCitations", summary = "List the papers that cite a paper",
			description = "The newest first, each with the sources that state the citation.")
	Page<CitedPaper> citations(@Parameter(example = "title:9f2c0a64b1d37e58") @PathVariable String id,
			@Valid @ParameterObject PageParameters page) {
		return this.citations.citations(id, page.request(this.settings)).orElseThrow(() -> unknown(id));
	}

	private static UnknownIdException unknown(String id) {
		return new UnknownIdException("paper", id);
	}

}
