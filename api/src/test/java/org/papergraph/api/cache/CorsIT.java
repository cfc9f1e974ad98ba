/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.cache;

import java.net.http.HttpRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.test.context.TestPropertySource;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;
import org.papergraph.api.fixture.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
@TestPropertySource(properties = "papergraph.api.cors-origins=https://example.org")
class CorsIT {

	private final ApiClient api;

	CorsIT(ApiClient api) {
		this.api = api;
	}

	@Test
	void letsTheNamedOriginIn() {
		Answer answer = ask("GET", "https://example.org");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://example.org");
	}

	@ParameterizedTest
	@CsvSource({ "GET, https://example.com", "GET, null" })
	void keepsOthersOut(String method, String origin) {
		Answer answer = ask(method, origin);
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
	}

	private Answer ask(String method, String origin) {
		return this.api.send(HttpRequest.newBuilder(this.api.uri("/api/v1/stats"))
			.method(method, HttpRequest.BodyPublishers.noBody())
			.header("Origin", origin));
	}

}
