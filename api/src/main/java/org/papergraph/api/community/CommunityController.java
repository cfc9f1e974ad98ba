/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.community;

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
import org.papergraph.graph.query.Community;
import org.papergraph.graph.query.CommunityQueries;
import org.papergraph.graph.query.CommunityView;
import org.papergraph.graph.query.Page;

@RestController
@RequestMapping(path = "/api/v1/communities", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "communities")
class CommunityController {

	private final CommunityQueries queries;

	private final ApiSettings settings;

	CommunityController(CommunityQueries queries, ApiSettings settings) {
		this.queries = queries;
		this.settings = settings;
	}

	@GetMapping
	@Operation(operationId = "listCommunities", summary = "List communities of terms",
			description = "Groups of terms that papers name together more often than by chance, the largest first.")
	Page<Community> list(@Valid @ParameterObject PageParameters page) {
		return this.queries.list(page.request(this.settings));
	}

	@GetMapping("/{id}")
	@Operation(operationId = "getCommunity", summary = "Show a community",
			description = "Its terms, those that most papers name first.")
	CommunityView get(@Parameter(example = "task:image classification") @PathVariable String id,
			@Valid @ParameterObject PageParameters page) {
		return this.queries.find(id, page.request(this.settings))
			.orElseThrow(() -> new UnknownIdException("community", id));
	}

}
