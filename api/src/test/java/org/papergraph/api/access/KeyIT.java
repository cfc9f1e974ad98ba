/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.access;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.context.TestPropertySource;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;
import org.papergraph.api.fixture.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the settings have a key, nothing of the graph is told without it. */
@ApiTest
@TestPropertySource(properties = "papergraph.api.key=" + KeyIT.KEY)
class KeyIT {

	static final String KEY = "a key of our own";

	private final ApiClient api;

	KeyIT(ApiClient api) {
		this.api = api;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/api/v1/stats", "/api/v1/papers", "/api/v1/none", "/mcp", "/v3/api-docs",
			"/actuator/prometheus", "/actuator/info", "/app/main.js", "/actuator/../api/v1/stats",
			"/browser/../api/v1/stats", "/browser/..%2fapi/v1/stats", "//api/v1/stats", "/browser/%2e%2e/mcp",
			"/actuator/health/%2e%2e/%2e%2e/mcp", "/api/v1/stats;x=/browser/" })
	void nothingIsToldWithoutTheKey(String path) {
		Answer answer = this.api.get(path);
		assertThat(answer.status()).as(answer.body()).isIn(400, 401);
		assertThat(answer.body()).doesNotContain("papers\":");
	}

	@Test
	void saysHowTheKeyIsShown() {
		Answer answer = this.api.get("/api/v1/stats");
		assertThat(answer.contentType()).startsWith("application/problem+json");
		assertThat(answer.text("/type")).isEqualTo("urn:papergraph:problem:unauthorized");
		assertThat(answer.headers().allValues("WWW-Authenticate")).hasSize(2);
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
	}

	@Test
	void aTokenOrAPasswordOpens() {
		assertThat(with("Bearer " + KEY).status()).isEqualTo(200);
		assertThat(with("bearer " + KEY).status()).isEqualTo(200);
		assertThat(with("Basic " + encoded("anybody:" + KEY)).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bearer", "Bearer ", "Bearer a key of our owm", "Bearer a key of our own more", "Basic",
			"Basic %%%", "Basic YQ==", "Digest a key of our own", "a key of our own" })
	void anythingElseDoesNot(String authorization) {
		assertThat(with(authorization).status()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/health", "/actuator/health/liveness", "/browser/guide.html" })
	void whatSaysNothingOfTheGraphIsOpen(String path) {
		assertThat(this.api.get(path).status()).isEqualTo(200);
	}

	private Answer with(String authorization) {
		return this.api
			.send(HttpRequest.newBuilder(this.api.uri("/api/v1/stats")).header("Authorization", authorization));
	}

	private static String encoded(String text) {
		return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

}
