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

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.digest.GraphStatistics;

@RestController
@RequestMapping(path = "/api/v1/stats", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "stats")
class StatisticsController {

	private final GraphConnection connection;

	StatisticsController(GraphConnection connection) {
		this.connection = connection;
	}

	@GetMapping
	@Operation(operationId = "getStatistics", summary = "Count what the graph holds")
	GraphStatistics statistics() {
		return GraphStatistics.of(this.connection);
	}

}
