/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.term;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;
import org.papergraph.api.fixture.ApiTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class TermApiIT {

	private final ApiClient api;

	TermApiIT(ApiClient api) {
		this.api = api;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			type=Dataset&limit=3 | CIFAR-10; CIFAR-100; GSM8K
			type=dataset&limit=1 | CIFAR-10
			type=TASK&limit=1    | image classification
			q=cifar              | CIFAR-10; CIFAR-100
			q=LoRA               | low-rank adaptation
			q=low%20rank%20ada   | low-rank adaptation
			type=Task&q=cifar    | ''
			""")
	void listsTermsByNumberOfPapers(String query, String names) {
		assertThat(String.join("; ", this.api.get("/api/v1/terms?" + query).items("/name")))
			.isEqualToIgnoringCase(names);
	}

	@Test
	void groupsSynonyms() {
		Answer terms = this.api.get("/api/v1/terms?q=LoRA");
		assertThat(terms.text("/items/0/id")).isEqualTo("method:low-rank adaptation");
		assertThat(terms.json().at("/items/0/aliases").toString()).contains("LoRA");
		assertThat(terms.json().at("/items/0/paperCount").asInt()).isEqualTo(3);
	}

	@Test
	void walksAllTermsWithoutGapsOrDoubles() {
		assertThat(this.api.walk("/api/v1/terms?limit=4")).doesNotHaveDuplicates()
			.hasSizeGreaterThan(20)
			.containsExactlyElementsOf(this.api.walk("/api/v1/terms?limit=100"));
	}

	@Test
	void showsATermWithTheReasonOfEveryAlias() {
		Answer term = this.api.get("/api/v1/terms/{}", "method:low-rank adaptation");
		assertThat(term.text("/type")).isEqualTo("Method");
		assertThat(term.json().at("/introducedBy").asInt(-1)).isZero();
		assertThat(term.json().at("/usedBy").asInt()).isEqualTo(3);
		assertThat(term.json().at("/aliases")).isNotEmpty().allSatisfy((alias) -> {
			assertThat(alias.get("rule").asString()).isNotBlank();
			assertThat(alias.get("support").asInt()).isPositive();
		});
	}

	@Test
	void givesThePapersOfATermWithTheirSentences() {
		Answer papers = this.api.get("/api/v1/terms/{}/papers", "dataset:squad");
		assertThat(papers.items("/title")).containsExactly("Distilling BERT Twice",
				"Probing BERT for Question Answering");
		assertThat(papers.items("/matches/0/evidence/sentence")).containsExactly(
				"TwinDistil keeps 97 percent of BERT on GLUE and on SQuAD.",
				"On SQuAD two heads explain most of the F1 of BERT.");
	}

	@Test
	void showsWhatStandsAroundATerm() {
		Answer around = this.api.get("/api/v1/terms/{}/related?limit=1", "method:resnet");
		assertThat(around.text("/related/0/term/id")).isEqualTo("dataset:cifar-10");
		assertThat(around.json().at("/related")).hasSize(1);
		assertThat(around.json().at("/related/0/weight").asDouble()).isPositive();
		assertThat(around.text("/relations/0/head/id")).isEqualTo("method:resnet");
		assertThat(around.text("/relations/0/example/sentence")).contains("ResNet");
	}

}
