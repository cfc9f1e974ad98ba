/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.system;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;
import org.papergraph.api.fixture.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class SystemApiIT {

	private final ApiClient api;

	SystemApiIT(ApiClient api) {
		this.api = api;
	}

	@Test
	void isUpWithACurrentSchema() {
		Answer health = this.api.get("/actuator/health");
		assertThat(health.status()).isEqualTo(200);
		assertThat(health.text("/components/neo4j/status")).isEqualTo("UP");
		assertThat(health.text("/components/schema/status")).isEqualTo("UP");
		assertThat(health.text("/components/schema/details/schema")).startsWith("The schema is current");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health/liveness", "/actuator/health/readiness", "/actuator/info", "/",
			"/v3/api-docs" })
	void answers(String path) {
		assertThat(this.api.get(path).status()).isEqualTo(200);
	}

	@Test
	void pointsFromTheFrontDoorToTheDescription() {
		assertThat(this.api.get("/").text("/openapi")).isEqualTo("/v3/api-docs");
	}

}
