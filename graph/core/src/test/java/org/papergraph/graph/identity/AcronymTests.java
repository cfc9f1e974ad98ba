/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AcronymTests {

	@ParameterizedTest
	@ValueSource(strings = { "LLM", "LLMs", "LoRA", "mAP", "GPT-4", "F1", "RLHF" })
	void knowsTheShape(String surface) {
		assertThat(Acronym.isShapedLikeOne(surface)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Adam", "attention", "A", "Low-Rank Adaptation", "LLM agents" })
	void knowsWhatHasNotTheShape(String surface) {
		assertThat(Acronym.isShapedLikeOne(surface)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			LLMs,  large language model,                       true
			LoRA,  low-rank adaptation,                        true
			GRPO,  group relative policy optimization,         true
			SQuAD, stanford question answering dataset,        true
			RL,    reinforcement learning,                     true
			ICL,   learning in context,                        false
			LLM,   language model,                             false
			GPT-4, generative pre-trained transformer,         false
			GPT-4, gpt-4 model,                                false
			BERT,  bert,                                       false
			""")
	void standsForWordsWithItsLettersInOrder(String acronym, String longForm, boolean can) {
		assertThat(Acronym.canStandFor(Acronym.fold(acronym), longForm)).isEqualTo(can);
	}

}
