/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.overlap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.papergraph.api.page.ApiSettings;
import org.papergraph.api.page.PageParameters;
import org.papergraph.api.problem.InvalidParameterException;
import org.papergraph.api.problem.UnknownIdException;
import org.papergraph.graph.query.Overlap;
import org.papergraph.graph.query.OverlapQueries;
import org.papergraph.graph.query.PaperOverlap;
import org.papergraph.graph.query.TermOverlap;

@RestController
@RequestMapping(path = "/api/v1/overlap", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "overlap")
class OverlapController {

	private final OverlapQueries queries;

	private final ApiSettings settings;

	OverlapController(OverlapQueries queries, ApiSettings settings) {
		this.queries = queries;
		this.settings = settings;
	}

	@GetMapping
	@Operation(operationId = "getOverlap", summary = "Show what two papers or two terms share",
			description = "Two papers: the terms both name, with the sentences of both, and a score. "
					+ "Two terms: the papers that name both, each with its sentences, and the terms that papers of "
					+ "the one and papers of the other name alike, with an example of each; `sampled` says that only "
					+ "the newest papers were looked at for these.")
	OverlapResponse overlap(@Valid @ParameterObject OverlapSides sides, @Valid @ParameterObject PageParameters page) {
		Overlap overlap = this.queries.between(sides.a(), sides.b(), page.request(this.settings));
		if (overlap instanceof PaperOverlap papers) {
			return OverlapResponse.of(papers);
		}
		if (overlap instanceof TermOverlap terms) {
			return OverlapResponse.of(terms);
		}
		if (overlap instanceof Overlap.Unknown unknown) {
			throw new UnknownIdException("paper or term", unknown.name());
		}
		throw new InvalidParameterException("b", "a and b must both be papers or both be terms");
	}

}
