/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.overlap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;
import org.papergraph.api.fixture.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class OverlapApiIT {

	private final ApiClient api;

	OverlapApiIT(ApiClient api) {
		this.api = api;
	}

	@Test
	void showsWhatTwoPapersShare() {
		Answer overlap = this.api.get("/api/v1/overlap?a={}&b={}", "Distilling BERT Twice",
				"probing bert for question answering");
		assertThat(overlap.text("/papers/a/title")).isEqualTo("Distilling BERT Twice");
		assertThat(overlap.text("/papers/b/title")).isEqualTo("Probing BERT for Question Answering");
		assertThat(overlap.text("/papers/sharedTerms/0/term/name")).isEqualTo("SQuAD");
		assertThat(overlap.text("/papers/sharedTerms/0/first/sentence")).contains("GLUE and on SQuAD");
		assertThat(overlap.text("/papers/sharedTerms/0/second/sentence")).contains("two heads");
		assertThat(overlap.json().at("/papers/score").asDouble()).isPositive();
		assertThat(overlap.json().has("terms")).isFalse();
	}

	@Test
	void showsThePapersThatTwoTermsShare() {
		Answer overlap = this.api.get("/api/v1/overlap?a={}&b={}", "LoRA", "GSM8K");
		assertThat(overlap.text("/terms/a/id")).isEqualTo("method:low-rank adaptation");
		assertThat(overlap.json().at("/terms/sharedPapers/items")).hasSize(2)
			.allSatisfy((paper) -> assertThat(paper.at("/matches")).hasSize(2));
		assertThat(overlap.json().has("papers")).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/v1/overlap?a=LoRA&b=nothing               | 404 | urn:papergraph:problem:unknown-id
			/api/v1/overlap?a=LoRA&b=Distilling+BERT+Twice | 400 | urn:papergraph:problem:invalid-parameter
			/api/v1/overlap?a=LoRA                         | 400 | urn:papergraph:problem:invalid-parameter
			/api/v1/overlap?a=LoRA&b=%20                   | 400 | urn:papergraph:problem:invalid-parameter
			/api/v1/overlap?a=%21%21&b=%3F%3F              | 404 | urn:papergraph:problem:unknown-id
			""")
	void saysWhyThereIsNoAnswer(String path, int status, String type) {
		Answer answer = this.api.get(path);
		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		assertThat(answer.text("/type")).isEqualTo(type);
	}

}
