/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.stats;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.digest.GraphStatistics;
import org.papergraph.graph.query.GraphRevision;

@RestController
@RequestMapping(path = "/api/v1/stats", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "stats")
class StatisticsController {

	private final GraphConnection connection;

	private final GraphRevision revision;

	/** Adding up what no index counts takes a look at every paper. */
	private volatile @Nullable Counted last;

	StatisticsController(GraphConnection connection, GraphRevision revision) {
		this.connection = connection;
		this.revision = revision;
	}

	@GetMapping
	@Operation(operationId = "getStatistics", summary = "Count what the graph holds")
	GraphStatistics statistics() {
		String current = this.revision.current();
		Counted counted = this.last;
		if (counted == null || !counted.revision().equals(current)) {
			counted = new Counted(current, GraphStatistics.of(this.connection));
			this.last = counted;
		}
		return counted.statistics();
	}

	/** What was counted in a state of the graph. */
	private record Counted(String revision, GraphStatistics statistics) {

	}

}
