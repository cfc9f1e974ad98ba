/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.limit;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;
import org.papergraph.api.fixture.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A request waits for its turn, and is turned away when that takes too long. */
@ApiTest
@TestPropertySource(properties = { "papergraph.api.concurrent-questions=1", "papergraph.api.turn-timeout=1s" })
@Import(TurnsIT.LongQuestion.class)
class TurnsIT {

	private final ApiClient api;

	private final LongQuestion question;

	TurnsIT(ApiClient api, LongQuestion question) {
		this.api = api;
		this.question = question;
	}

	@Test
	void oneQuestionAtATimeAndNoneWaitsForEver() throws InterruptedException {
		CompletableFuture<Answer> first = CompletableFuture.supplyAsync(() -> this.api.get("/api/v1/long"));
		this.question.asked.await();

		Answer refused = this.api.get("/api/v1/stats");
		assertThat(refused.status()).as(refused.body()).isEqualTo(503);
		assertThat(refused.text("/type")).isEqualTo("urn:papergraph:problem:overloaded");
		assertThat(refused.header("Retry-After")).isEqualTo("5");
		assertThat(this.api.get("/actuator/health/liveness").status()).isEqualTo(200);

		CompletableFuture<Answer> waiting = CompletableFuture.supplyAsync(() -> this.api.get("/api/v1/stats"));
		this.question.answered.countDown();
		assertThat(first.join().status()).isEqualTo(200);
		assertThat(waiting.join().status()).isEqualTo(200);
		for (int i = 0; i < 3; i++) {
			assertThat(this.api.get("/api/v1/papers/none").status()).as("an error gives its turn back").isEqualTo(404);
		}
	}

	/** Is answered when the test says so. */
	@TestConfiguration
	@RestController
	static class LongQuestion {

		private final CountDownLatch asked = new CountDownLatch(1);

		private final CountDownLatch answered = new CountDownLatch(1);

		@GetMapping("/api/v1/long")
		String answer() throws InterruptedException {
			this.asked.countDown();
			this.answered.await();
			return "done";
		}

	}

}
