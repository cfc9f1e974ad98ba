/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.path;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.papergraph.api.problem.UnknownIdException;
import org.papergraph.graph.query.PathQueries;
import org.papergraph.graph.query.Paths;

@RestController
@RequestMapping(path = "/api/v1/paths", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "paths")
class PathController {

	private final PathQueries queries;

	PathController(PathQueries queries) {
		this.queries = queries;
	}

	@GetMapping
	@Operation(operationId = "listPaths", summary = "Show how one paper or term leads to another",
			description = "The shortest paths over what papers name, claim and cite, each step with what proves it. "
					+ "No path leads through a hub, which everything would lead through; the ends may be hubs. "
					+ "`sampled` says that there was more on the way than was followed.")
	Paths.Found paths(@Valid @ParameterObject PathEnds ends) {
		Paths paths = this.queries.between(ends.from(), ends.to(), ends.mostSteps(), ends.mostPaths());
		if (paths instanceof Paths.Found found) {
			return found;
		}
		throw new UnknownIdException("paper or term", ((Paths.Unknown) paths).name());
	}

}
