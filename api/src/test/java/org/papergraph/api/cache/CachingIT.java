/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.cache;

import java.net.http.HttpRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;
import org.papergraph.api.fixture.ApiTest;
import org.papergraph.graph.connection.GraphConnection;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class CachingIT {

	private final ApiClient api;

	private final Driver driver;

	CachingIT(ApiClient api, GraphConnection connection) {
		this.api = api;
		this.driver = connection.driver();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/papers?dataset=CIFAR-100", "/api/v1/terms/method:bert", "/api/v1/stats" })
	void anAnswerHoldsUntilTheGraphChanges(String path) {
		Answer first = this.api.get(path);
		String tag = first.header("ETag");
		assertThat(tag).startsWith("W/\"");
		assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
		assertThat(ask(path, tag).status()).isEqualTo(304);
		assertThat(ask(path, tag).body()).isEmpty();
		assertThat(ask(path + (path.contains("?") ? "&" : "?") + "limit=1", tag).status()).isEqualTo(200);
		this.driver.executableQuery("CREATE (:IngestRun {id: 'zzz-later'})").execute();
		try {
			assertThat(ask(path, tag).status()).isEqualTo(200);
			assertThat(ask(path, tag).header("ETag")).isNotEqualTo(tag);
		}
		finally {
			this.driver.executableQuery("MATCH (run:IngestRun {id: 'zzz-later'}) DELETE run").execute();
		}
	}

	@Test
	void aProblemIsNotKept() {
		assertThat(this.api.get("/api/v1/papers/title:0").header("ETag")).isEmpty();
	}

	@Test
	void scriptsOfOtherOriginsAreNotLetIn() {
		Answer answer = this.api
			.send(HttpRequest.newBuilder(this.api.uri("/api/v1/stats")).header("Origin", "https://example.org"));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
	}

	private Answer ask(String path, String tag) {
		return this.api.send(HttpRequest.newBuilder(this.api.uri(path)).header("If-None-Match", tag));
	}

}
