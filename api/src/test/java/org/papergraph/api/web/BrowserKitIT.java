/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.web;

import java.net.http.HttpRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;
import org.papergraph.api.fixture.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What the Neo4j Browser of another server loads from the API. */
@ApiTest
class BrowserKitIT {

	private final ApiClient api;

	BrowserKitIT(ApiClient api) {
		this.api = api;
	}

	@ParameterizedTest
	@CsvSource({ "guide.html, Papergraph in five steps", "welcome.html, A first question",
			"papergraph.grass, node.Paper" })
	void scriptsOfAnyOriginMayReadGuideAndColours(String file, String content) {
		Answer answer = asked("/browser/" + file);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body()).contains(content);
		assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
	}

	@Test
	void theyAreLetIntoNothingElse() {
		assertThat(asked("/api/v1/stats").header("Access-Control-Allow-Origin")).isEmpty();
		assertThat(asked("/browser/").status()).isEqualTo(404);
	}

	private Answer asked(String path) {
		return this.api.send(HttpRequest.newBuilder(this.api.uri(path)).header("Origin", "http://localhost:7474"));
	}

}
