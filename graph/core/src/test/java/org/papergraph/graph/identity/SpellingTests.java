/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			low-rank adaptation, Low Rank Adaptation, true
			imagenet,            Image-Net,           true
			cifar-10,            CIFAR 10,            true
			cifar-10,            CIFAR-100,           false
			cifar-100,           CIFAR-10-0,          false
			gpt-3.5,             GPT 35,              false
			resnet-18,           ResNet-50,           false
			bert,                RoBERTa,             false
			a*,                  A,                   false
			""")
	void comparesByLettersAndDigits(String one, String other, boolean same) {
		assertThat(Spelling.fold(one).equals(Spelling.fold(other))).isEqualTo(same);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Vision Transformers, vision transformer, Vision Transformer
			LLMs,                llm,                LLM
			ResNet,              resnet,             ResNet
			Losses,              loss,               Loss
			""")
	void takesThePluralEndingAway(String surface, String key, String singular) {
		assertThat(Spelling.singular(surface, key)).contains(singular);
	}

	@Test
	void leavesOtherWordsAlone() {
		assertThat(Spelling.singular("BERT model", "bert")).isEmpty();
	}

}
