/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.system;

import org.junit.jupiter.api.Test;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;
import org.papergraph.api.fixture.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Prometheus finds how much is asked, how long it takes, and who waits. */
@ApiTest
class MetricsIT {

	private final ApiClient api;

	MetricsIT(ApiClient api) {
		this.api = api;
	}

	@Test
	void countsRequestsByEndpointAndSaysWhoWaits() {
		this.api.get("/api/v1/papers/none");
		Answer metrics = this.api.get("/actuator/prometheus");
		assertThat(metrics.status()).isEqualTo(200);
		assertThat(metrics.body())
			.contains("papergraph_turns_taken ", "papergraph_turns_waiting 0", "jvm_memory_used_bytes")
			.containsPattern(
					"http_server_requests_seconds_count\\{[^}]*status=\"404\"[^}]*uri=\"/api/v1/papers/\\{id}\"");
	}

}
