/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.similar;

import java.util.List;

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
import org.papergraph.api.problem.UnknownIdException;
import org.papergraph.graph.query.Page;
import org.papergraph.graph.query.SurroundingWork;
import org.papergraph.graph.query.SurroundingWorkQueries;

@RestController
@RequestMapping(path = "/api/v1/papers", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "papers")
class SurroundingWorkController {

	private final SurroundingWorkQueries queries;

	private final ApiSettings settings;

	SurroundingWorkController(SurroundingWorkQueries queries, ApiSettings settings) {
		this.queries = queries;
		this.settings = settings;
	}

	@GetMapping("/{id}/prior-works")
	@Operation(operationId = "listPriorWorks", summary = "List what similar papers cite most",
			description = "The works that this paper and the twenty most similar ones cite, the one that most of them "
					+ "cite first, with the papers that do. There are no further pages.")
	Page<SurroundingWork> prior(@Parameter(example = "title:9f2c0a64b1d37e58") @PathVariable String id,
			@Valid @ParameterObject LimitParameter limit) {
		return page(this.queries.prior(id, limit.value(this.settings)).orElseThrow(() -> unknown(id)));
	}

	@GetMapping("/{id}/derivative-works")
	@Operation(operationId = "listDerivativeWorks", summary = "List the papers that cite most of the similar ones",
			description = "The papers that cite this paper and the twenty most similar ones, the one that cites most "
					+ "of them first, with the papers it cites. There are no further pages.")
	Page<SurroundingWork> derivative(@Parameter(example = "title:9f2c0a64b1d37e58") @PathVariable String id,
			@Valid @ParameterObject LimitParameter limit) {
		return page(this.queries.derivative(id, limit.value(this.settings)).orElseThrow(() -> unknown(id)));
	}

	private static Page<SurroundingWork> page(List<SurroundingWork> works) {
		return new Page<>(works, null);
	}

	private static UnknownIdException unknown(String id) {
		return new UnknownIdException("paper", id);
	}

}
