/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.stats;

import org.junit.jupiter.api.Test;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;
import org.papergraph.api.fixture.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class StatisticsApiIT {

	private final ApiClient api;

	StatisticsApiIT(ApiClient api) {
		this.api = api;
	}

	@Test
	void countsWhatTheGraphHolds() {
		Answer counts = this.api.get("/api/v1/stats");
		assertThat(counts.json().at("/papers").asInt()).isEqualTo(8);
		assertThat(counts.json().at("/entries").asInt()).isEqualTo(15);
		assertThat(counts.json().at("/terms/Dataset").asInt()).isEqualTo(7);
		assertThat(counts.json().at("/relationships/INTRODUCES").asInt()).isEqualTo(3);
	}

}
