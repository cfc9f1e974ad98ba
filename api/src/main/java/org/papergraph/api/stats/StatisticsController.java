/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.stats;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.papergraph.graph.query.Statistics;
import org.papergraph.graph.query.StatisticsQueries;

@RestController
@RequestMapping(path = "/api/v1/stats", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "stats")
class StatisticsController {

	private final StatisticsQueries queries;

	StatisticsController(StatisticsQueries queries) {
		this.queries = queries;
	}

	@GetMapping
	@Operation(operationId = "getStatistics", summary = "Count what the graph holds")
	Statistics statistics() {
		return this.queries.statistics();
	}

}
