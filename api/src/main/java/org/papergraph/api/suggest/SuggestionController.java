/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.suggest;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.papergraph.api.page.ApiSettings;
import org.papergraph.api.page.LimitParameter;
import org.papergraph.graph.query.Suggestion;
import org.papergraph.graph.query.SuggestionQueries;

@RestController
@RequestMapping(path = "/api/v1/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "suggest")
class SuggestionController {

	private final SuggestionQueries queries;

	private final ApiSettings settings;

	SuggestionController(SuggestionQueries queries, ApiSettings settings) {
		this.queries = queries;
		this.settings = settings;
	}

	@GetMapping
	@Operation(operationId = "suggest", summary = "Suggest terms and papers",
			description = "For a search box: terms and papers whose name begins with or contains the words. "
					+ "A term of just this name comes first, then what begins so, by number of papers.")
	List<Suggestion> suggest(@Valid @ParameterObject TypedText typed, @Valid @ParameterObject LimitParameter limit) {
		return this.queries.suggest(typed.q(), limit.value(this.settings));
	}

}
