/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.problem;

import java.net.http.HttpRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;
import org.papergraph.api.fixture.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class ProblemApiIT {

	private final ApiClient api;

	ProblemApiIT(ApiClient api) {
		this.api = api;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/nowhere                               | 404 | unknown-path
			/api/v1/nowhere                        | 404 | unknown-path
			/error                                 | 404 | unknown-path
			/actuator/env                          | 404 | unknown-path
			/api/v1/papers/title:0                 | 404 | unknown-id
			/api/v1/papers/title:0/similar         | 404 | unknown-id
			/api/v1/papers/doi:10.1%2Fx            | 404 | unknown-id
			/api/v1/papers/doi:10.1/x              | 404 | unknown-id
			/api/v1/papers/doi:10.1/x/citations    | 404 | unknown-id
			/api/v1/papers/title:0/references      | 404 | unknown-id
			/api/v1/terms/method:none/timeline     | 404 | unknown-id
			/api/v1/terms/method:none/introducers  | 404 | unknown-id
			/api/v1/terms/method:a/b/nowhere       | 404 | unknown-id
			/api/v1/suggest                        | 400 | invalid-parameter
			/api/v1/suggest?q=%21                  | 400 | invalid-parameter
			/api/v1/terms/method:none              | 404 | unknown-id
			/api/v1/terms/method:none%5Cof%2Fit    | 404 | unknown-id
			/api/v1/terms/method:none/papers       | 404 | unknown-id
			/api/v1/terms/method:none/related      | 404 | unknown-id
			/api/v1/papers?limit=0                 | 400 | invalid-parameter
			/api/v1/papers?limit=101               | 400 | invalid-parameter
			/api/v1/papers?limit=99999999999999    | 400 | invalid-parameter
			/api/v1/papers?limit=-1                | 400 | invalid-parameter
			/api/v1/papers?limit=ten               | 400 | invalid-parameter
			/api/v1/papers?sort=age                | 400 | invalid-parameter
			/api/v1/papers/title:0/prior-works     | 404 | unknown-id
			/api/v1/papers/title:0/derivative-works | 404 | unknown-id
			/api/v1/similar?paper=title:0          | 404 | unknown-id
			/api/v1/similar                        | 400 | invalid-parameter
			/api/v1/paths?from=LoRA                | 400 | invalid-parameter
			/api/v1/paths?from=LoRA&to=nothing     | 404 | unknown-id
			/api/v1/paths?from=LoRA&to=BERT&maxLength=7 | 400 | invalid-parameter
			/api/v1/gaps                           | 400 | invalid-parameter
			/api/v1/gaps?method=nothing            | 404 | unknown-id
			/api/v1/communities/method:nothing     | 404 | unknown-id
			/api/v1/papers?year=19                 | 400 | invalid-parameter
			/api/v1/papers?year=two                | 400 | invalid-parameter
			/api/v1/papers?q=%21%21                | 400 | invalid-parameter
			/api/v1/papers?cursor=x                | 400 | invalid-parameter
			/api/v1/terms?type=Film                | 400 | invalid-parameter
			/api/v1/terms/method:bert/related?limit=1000 | 400 | invalid-parameter
			/api/v1/papers/%00                     | 400 | bad-request
			""")
	void answersEveryMistakeWithAProblem(String path, int status, String type) {
		Answer answer = this.api.get(path);
		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.contentType()).startsWith("application/problem+json");
		assertThat(answer.text("/type")).isEqualTo("urn:papergraph:problem:" + type);
		assertThat(answer.text("/title")).isNotBlank();
		assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
		assertThat(answer.body()).doesNotContain("Exception", "\tat ", "org.papergraph", "org.springframework");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					/api/v1/papers?limit=101     | limit  | limit must be less than or equal to 100
					/api/v1/papers?year=two      | year   | year must be a whole number
					/api/v1/papers?cursor=x      | cursor | cursor must be the 'next' of the page before, unchanged
					/api/v1/terms?type=Film      | type   | term type must be one of Method, Dataset, Task, Metric, Concept: type=Film
					/api/v1/papers?q=%21         | q      | q must have a letter or a digit
					""")
	void namesTheParameterAndWhatIsAccepted(String path, String parameter, String detail) {
		Answer answer = this.api.get(path);
		assertThat(answer.text("/parameter")).isEqualTo(parameter);
		assertThat(answer.text("/detail")).isEqualTo(detail);
	}

	@Test
	void refusesLongText() {
		assertThat(this.api.get("/api/v1/papers?q={}", "a".repeat(201)).status()).isEqualTo(400);
		assertThat(this.api.get("/api/v1/papers?dataset={}", "a".repeat(201)).status()).isEqualTo(400);
		assertThat(this.api.get("/api/v1/overlap?a=b&b={}", "a".repeat(501)).status()).isEqualTo(400);
	}

	@Test
	void refusesOtherMethodsAndTypes() {
		HttpRequest.Builder papers = HttpRequest.newBuilder(this.api.uri("/api/v1/papers"));
		Answer post = this.api.send(papers.copy().POST(HttpRequest.BodyPublishers.ofString("{}")));
		assertThat(post.status()).isEqualTo(405);
		assertThat(post.text("/type")).isEqualTo("urn:papergraph:problem:method-not-allowed");
		Answer delete = this.api.send(papers.copy().DELETE());
		assertThat(delete.status()).isEqualTo(405);
		Answer csv = this.api.send(papers.copy().header("Accept", "text/csv"));
		assertThat(csv.status()).isEqualTo(406);
		assertThat(csv.text("/type")).isEqualTo("urn:papergraph:problem:not-acceptable");
	}

}
