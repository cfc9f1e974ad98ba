/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.papergraph.api.fixture.ApiClient;
import org.papergraph.api.fixture.ApiTest;
import org.papergraph.cypher.queries.SavedQueries;
import org.papergraph.cypher.queries.SavedQuery;
import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.fixture.MiniGraph;
import org.papergraph.graph.query.saved.SavedQueryAnswer;
import org.papergraph.graph.query.saved.SavedQueryRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API and the saved questions, which the command line runs as they stand, give the
 * same answer, and it is the expected one. Rows are parted by {@code ;}; their order is
 * left to the tests of each, because equal rows may stand in either order.
 */
@ApiTest
class AgreementIT {

	private static final String VISION = MiniGraph.visionAdaptation().paper().id().value();

	private final ApiClient api;

	private final SavedQueryRunner runner;

	AgreementIT(ApiClient api, GraphConnection connection) {
		this.api = api;
		this.runner = new SavedQueryRunner(connection, Duration.ofSeconds(20));
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource(delimiter = '|',
			textBlock = """
					11 | method=lora | paper year | papers?method=LoRA&sort=newest | /items | /title /year | Instruction Tuning without Labels, 2025; Adapting Large Language Models on One Card, 2024; Low-Rank Adaptation of Vision Transformers, 2024
					12 | method=ResNet,dataset=CIFAR-10 | paper | papers?method=resnet&dataset=cifar10&sort=newest | /items | /title | Replay with Few Images; Residual Networks for Tiny Images
					13 | name=SelfTune | paper | terms/method:selftune/introducers | /items | /title | Instruction Tuning without Labels
					14 | name=BERT | year papers introduced | terms/method:bert/timeline | /years | /year /papers /introduced | 2023, 1, 0; 2024, 1, 0
					30 | | dataset papers | terms?type=Dataset&limit=5 | /items | /name /paperCount | CIFAR-10, 2; CIFAR-100, 2; GSM8K, 2; ImageNet, 2; SQuAD, 2
					38 | most=1 | papers | grid?method=large%20language%20model&dataset=CIFAR-10 | /cells | /papers | 0
					40 | name=LLM | term papers | terms/method:large%20language%20model/related | /related | /term/name /papers | GSM8K, 2; low-rank adaptation, 2
					43 | first=ResNet,second=LoRA | term withFirst withSecond | overlap?a=ResNet&b=LoRA | /terms/sharedTerms | /term/name /papersWithA /papersWithB | CIFAR-100, 1, 1; ImageNet, 1, 1; accuracy, 2, 2; image classification, 2, 1
					44 | methods=ResNet,datasets=GSM8K | papers newest | grid?method=resnet&dataset=gsm8k | /cells | /papers /example/paper/title | 0, null
					44 | methods=lora,datasets=gsm8k | papers newest | grid?method=LoRA&dataset=GSM8K | /cells | /papers /example/paper/title | 2, Instruction Tuning without Labels
					45 | first=SelfTune,second=GSM8K | steps | paths?from=SelfTune&to=GSM8K&limit=20 | /paths | /length | 2; 2
					23 | first=Distilling BERT,second=Replay with Few | steps | paths?from=Distilling%20BERT%20Twice&to=Replay%20with%20Few%20Images | /paths | /length | 3
					52 | | community terms | communities | /items | /label /size | accuracy, image classification, CIFAR-10, 6; large language model, low-rank adaptation, GSM8K, 3
					10 | dataset=SQuAD | paper year | papers?dataset=SQuAD&sort=newest | /items | /title /year | Distilling BERT Twice, 2024; Probing BERT for Question Answering, 2023
					39 | method=vision transformer | dataset | gaps?method=vision%20transformer | /gaps | /term/name | GSM8K
					21 | title=Vision Transformers | paper score terms coupling coCitation | papers/{}/similar | /items | /title /score /parts/terms /parts/coupling /parts/coCitation | Adapting Large Language Models on One Card, 0.353003, 0.123163, 0.5, 0.707107; Replay with Few Images, 0.302345, 0.30469, 0.5, 0.0; Residual Networks for Tiny Images, 0.263408, 0.385395, 0.0, 0.353553; Distilling BERT Twice, 0.15, 0.0, 0.5, 0.0; Attention on Paper, 0.057735, 0.0, 0.0, 0.288675; Instruction Tuning without Labels, 0.041853, 0.083705, 0.0, 0.0
					25 | title=Vision Transformers | paper citedBy | papers/{}/prior-works | /items | /title /count | Attention on Paper, 3; Probing BERT for Question Answering, 1
					26 | title=Vision Transformers | paper cites | papers/{}/derivative-works | /items | /title /count | Can a Language Model Grade Essays, 2
					62 | title=Vision Transformers | paper year citations | papers/{}/references | /items | /title /year /citedBy | Attention on Paper, 2017, 3; Residual Networks for Tiny Images, 2024, 2
					63 | title=Vision Transformers | paper year citations | papers/{}/citations | /items | /title /year /citedBy | Adapting Large Language Models on One Card, 2024, 2; Can a Language Model Grade Essays, 2025, 0; Instruction Tuning without Labels, 2025, 0; Replay with Few Images, 2025, 0
					67 | | paper citations | papers?sort=influence | /items | /title /citedBy | Low-Rank Adaptation of Vision Transformers, 4; Residual Networks for Tiny Images, 2; Adapting Large Language Models on One Card, 2; Probing BERT for Question Answering, 1; Can a Language Model Grade Essays, 0; Distilling BERT Twice, 0; Instruction Tuning without Labels, 0; Replay with Few Images, 0
					""")
	void agree(String question, String parameters, String columns, String path, String items, String pointers,
			String expected) {
		List<String> saved = saved(question, parameters, List.of(columns.split(" ")));
		List<String> answered = new ArrayList<>();
		ApiClient.Answer answer = this.api.get("/api/v1/" + path, VISION);
		assertThat(answer.status()).as(answer.body()).isEqualTo(200);
		answer.json().at(items).forEach((item) -> answered.add(row(item, pointers)));
		List<String> rows = Stream.of(expected.split("; ")).sorted().toList();
		assertThat(answered.stream().sorted().toList()).as("the API").isEqualTo(rows);
		assertThat(saved.stream().sorted().toList()).as("the saved question").isEqualTo(rows);
	}

	private static String row(JsonNode item, String pointers) {
		return Stream.of(pointers.split(" "))
			.map((pointer) -> item.at(pointer).asString("null"))
			.collect(Collectors.joining(", "));
	}

	private List<String> saved(String question, String parameters, List<String> columns) {
		Map<String, String> given = new TreeMap<>();
		if (parameters != null) {
			Stream.of(parameters.split(",")).map((one) -> one.split("=")).forEach((one) -> given.put(one[0], one[1]));
		}
		SavedQuery query = SavedQueries.bundled().find(question).orElseThrow();
		SavedQueryAnswer answer = this.runner.run(query, given);
		return answer.rows()
			.stream()
			.map((row) -> columns.stream()
				.map((column) -> String.valueOf(row.get(answer.columns().indexOf(column))))
				.collect(Collectors.joining(", ")))
			.toList();
	}

}
