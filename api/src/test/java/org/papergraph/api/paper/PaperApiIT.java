/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.paper;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiClient.Answer;
import org.papergraph.api.fixture.ApiTest;
import org.papergraph.graph.fixture.MiniGraph;

import static org.assertj.core.api.Assertions.assertThat;

@ApiTest
class PaperApiIT {

	private final ApiClient api;

	PaperApiIT(ApiClient api) {
		this.api = api;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					dataset=CIFAR-100                        | Low-Rank Adaptation of Vision Transformers; Residual Networks for Tiny Images
					dataset=dataset:cifar-100&year=2024      | Low-Rank Adaptation of Vision Transformers; Residual Networks for Tiny Images
					method=lora&dataset=gsm8k                | Instruction Tuning without Labels; Adapting Large Language Models on One Card
					task=question%20answering                | Probing BERT for Question Answering
					concept=attention                        | Can a Language Model Grade Essays; Probing BERT for Question Answering
					metric=F1                                | Probing BERT for Question Answering
					year=2023                                | Probing BERT for Question Answering
					year=2023&sort=influence                 | Probing BERT for Question Answering
					source=openalex&method=BERT              | Distilling BERT Twice
					source=file:///pages/second.txt&method=BERT | Distilling BERT Twice
					source=nowhere                           | ''
					q=BERT&sort=influence                    | Probing BERT for Question Answering; Distilling BERT Twice
					method=LoRA&sort=influence&limit=1       | Low-Rank Adaptation of Vision Transformers
					q=teachers&method=BERT                   | Distilling BERT Twice
					q=essays                                 | Can a Language Model Grade Essays
					q=nothing%20of%20this%20kind             | ''
					dataset=Nonexistent                      | ''
					""")
	void filtersPapers(String query, String titles) {
		Answer answer = this.api.get("/api/v1/papers?" + query);
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		assertThat(String.join("; ", answer.items("/title"))).isEqualTo(titles);
	}

	@Test
	void givesTheSentenceOfEachPaperThatUsesTheDataset() {
		assertThat(this.api.get("/api/v1/papers?dataset=CIFAR-100").items("/matches/0/evidence/sentence"))
			.containsExactly(
					"We apply LoRA to the vision transformer and evaluate image classification on ImageNet and CIFAR-100.",
					"On CIFAR-10 and CIFAR-100 a narrow ResNet keeps its accuracy with half of the weights.");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 7, 8, 100 })
	void walksAllPapersWithoutGapsOrDoubles(int limit) {
		List<String> ids = this.api.walk("/api/v1/papers?limit=" + limit)
			.stream()
			.map((item) -> item.at("/id").asString())
			.toList();
		assertThat(ids).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(
					MiniGraph.papers().stream().map((paper) -> paper.paper().id().value()).toList());
	}

	@Test
	void showsAPaperWithTheWordsOfItsTerms() {
		Answer paper = this.api.get("/api/v1/papers/{}", MiniGraph.visionAdaptation().paper().id().value());
		JsonNode json = paper.json();
		assertThat(paper.text("/title")).isEqualTo("Low-Rank Adaptation of Vision Transformers");
		assertThat(paper.text("/publishedOn")).isEqualTo("2024-03-05");
		assertThat(json.at("/sources")).hasSize(3);
		assertThat(paper.text("/authors/0/orcid")).isEqualTo("0000-0002-1825-0097");
		assertThat(paper.text("/venue")).isEqualTo("Journal of Small Models");
		assertThat(json.at("/organizations")).hasSize(2);
		assertThat(paper.text("/terms/datasets/0/term/id")).isEqualTo("dataset:cifar-100");
		assertThat(paper.text("/terms/datasets/0/term/type")).isEqualTo("Dataset");
		assertThat(paper.text("/terms/datasets/0/evidence/role")).isEqualTo("used");
		JsonNode mention = json.at("/terms/datasets/0/mentions/0");
		assertThat(paper.text("/abstract").substring(mention.get("start").asInt(), mention.get("end").asInt()))
			.isEqualTo("CIFAR-100")
			.isEqualTo(mention.get("surface").asString());
		assertThat(mention.get("in").asString()).isEqualTo("abstract");
		assertThat(paper.text("/relations/0/type")).isEqualTo("EVALUATED_ON");
		assertThat(json.has("url")).as("what is not known is left out").isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/papers/doi:10.1000/paper/1", "/api/v1/papers/doi:10.1000%2Fpaper%2F1",
			"/api/v1/papers/doi%3A10.1000%2Fpaper%2F1" })
	void takesIdsWithAPlainSlashToo(String path) {
		assertThat(this.api.get(path).text("/title")).isEqualTo("Attention on Paper");
		assertThat(this.api.get(path).json().at("/stub").asBoolean()).isTrue();
		assertThat(this.api.get(path + "/citations").items("/title")).hasSize(3)
			.contains("Low-Rank Adaptation of Vision Transformers");
		assertThat(this.api.get(path + "/references").items("/title")).isEmpty();
	}

	@Test
	void explainsWhatMakesPapersSimilar() {
		Answer similar = this.api.get("/api/v1/papers/{}/similar?limit=2", MiniGraph.tinyImages().paper().id().value());
		assertThat(similar.items("/title")).containsExactly("Replay with Few Images",
				"Low-Rank Adaptation of Vision Transformers");
		assertThat(similar.text("/items/1/sharedTerms/0/term/id")).isEqualTo("dataset:cifar-100");
		assertThat(similar.text("/items/1/sharedTerms/0/first/sentence"))
			.isEqualTo("On CIFAR-10 and CIFAR-100 a narrow ResNet keeps its accuracy with half of the weights.");
		assertThat(similar.text("/items/1/sharedTerms/0/second/sentence")).contains("ImageNet and CIFAR-100");
		assertThat(similar.json().at("/items/1/citedTogetherBy/count").asInt()).isOne();
		assertThat(similar.text("/items/1/citedTogetherBy/examples/0/title")).isEqualTo("Replay with Few Images");
		assertThat(similar.json().at("/sampled").asBoolean(true)).isFalse();
		assertThat(similar.text("/next")).isNotEmpty();
	}

	@Test
	void startsFromSeveralPapersToo() {
		String one = MiniGraph.probingBert().paper().id().value();
		String other = MiniGraph.tinyImages().paper().id().value();
		assertThat(this.api.get("/api/v1/similar?paper={}&paper={}&limit=9", one, other).items("/title"))
			.contains("Distilling BERT Twice", "Replay with Few Images")
			.doesNotContain("Probing BERT for Question Answering", "Residual Networks for Tiny Images");
		assertThat(this.api.get("/api/v1/similar").status()).isEqualTo(400);
		assertThat(this.api.get("/api/v1/similar?paper={}&paper=title:0", one).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "' OR 1=1 //", "\") RETURN 1 //", "}) DETACH DELETE n //", "title:* OR abstract:*", "*:*",
			"a~ b^9 [a TO z]", "\\", "\"unclosed phrase", "AND OR NOT", "LoRA\" OR \"x", "/regex.*/" })
	void takesHostileTextForWords(String text) {
		for (String parameter : List.of("q", "dataset", "method", "concept")) {
			Answer answer = this.api.get("/api/v1/papers?" + parameter + "={}", text);
			assertThat(answer.status()).as("%s=%s: %s", parameter, text, answer.body()).isIn(200, 400);
			assertThat(answer.json().at("/items").size()).as("%s=%s", parameter, text).isLessThan(8);
		}
		assertThat(this.api.get("/api/v1/papers?limit=100").items("/id")).hasSize(8);
	}

}
