/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.limit;

import org.junit.jupiter.api.Test;

import org.springframework.test.context.TestPropertySource;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;
import org.papergraph.api.fixture.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A client that asks too often is told when to come back. */
@ApiTest
@TestPropertySource(properties = "papergraph.api.requests-per-minute=2")
class RequestRateIT {

	private final ApiClient api;

	RequestRateIT(ApiClient api) {
		this.api = api;
	}

	@Test
	void twoQuestionsAMinuteAreTwo() {
		assertThat(this.api.get("/api/v1/stats").status()).isEqualTo(200);
		assertThat(this.api.get("/api/v1/papers/none").status()).isEqualTo(404);

		Answer refused = this.api.get("/api/v1/stats");
		assertThat(refused.status()).isEqualTo(429);
		assertThat(refused.text("/type")).isEqualTo("urn:papergraph:problem:too-many-requests");
		assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 30);
		assertThat(this.api.get("/actuator/health/liveness").status()).isEqualTo(200);
	}

}
