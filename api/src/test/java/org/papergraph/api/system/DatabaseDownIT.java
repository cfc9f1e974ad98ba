/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.system;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/** Port 1 is closed on every machine that tests run on. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "spring.neo4j.uri=bolt://127.0.0.1:1")
@Import(ApiClient.Configuration.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DatabaseDownIT {

	private final ApiClient api;

	DatabaseDownIT(ApiClient api) {
		this.api = api;
	}

	@Test
	void startsAndSaysThatTheDatabaseIsDown() {
		Answer health = this.api.get("/actuator/health");
		assertThat(health.status()).isEqualTo(503);
		assertThat(health.text("/components/neo4j/status")).isEqualTo("DOWN");
		assertThat(health.text("/components/schema/status")).isEqualTo("DOWN");
		assertThat(this.api.get("/actuator/health/liveness").status()).isEqualTo(200);
		assertThat(this.api.get("/actuator/health/readiness").status()).isEqualTo(503);
	}

	@Test
	void answersQuestionsWithAProblemThatSaysWhatToDo() {
		Answer papers = this.api.get("/api/v1/papers");
		assertThat(papers.status()).isEqualTo(503);
		assertThat(papers.contentType()).isEqualTo("application/problem+json");
		assertThat(papers.text("/type")).isEqualTo("urn:papergraph:problem:database-unavailable");
		assertThat(papers.text("/detail")).contains("papergraph neo4j", "NEO4J_URI");
	}

}
