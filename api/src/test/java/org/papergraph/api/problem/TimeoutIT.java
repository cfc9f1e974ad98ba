/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.problem;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;
import org.papergraph.api.fixture.ApiTest;
import org.papergraph.api.page.ApiSettings;
import org.papergraph.graph.connection.GraphConnection;

import static org.assertj.core.api.Assertions.assertThat;

/** A question that takes longer than the settings allow is stopped and said so. */
@ApiTest
@TestPropertySource(properties = "papergraph.api.query-timeout=1s")
@Import(TimeoutIT.SlowQuestion.class)
class TimeoutIT {

	private final ApiClient api;

	TimeoutIT(ApiClient api) {
		this.api = api;
	}

	@Test
	void stopsAQuestionThatTakesTooLong() {
		long start = System.nanoTime();
		Answer answer = this.api.get("/slow");
		assertThat(answer.status()).as(answer.body()).isEqualTo(504);
		assertThat(answer.contentType()).startsWith("application/problem+json");
		assertThat(answer.text("/type")).isEqualTo("urn:papergraph:problem:query-timeout");
		assertThat(answer.body()).doesNotContain("\tat ", "Exception");
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
	}

	/** Counts for minutes, with the time limit of the API. */
	@TestConfiguration
	@RestController
	static class SlowQuestion {

		private final GraphConnection connection;

		private final ApiSettings settings;

		SlowQuestion(GraphConnection connection, ApiSettings settings) {
			this.connection = connection;
			this.settings = settings;
		}

		@GetMapping("/slow")
		long count() {
			return this.connection.read((transaction) -> transaction
				.run("UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n")
				.single()
				.get("n")
				.asLong(), this.settings.queryTimeout());
		}

	}

}
