/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.TermKey;

import static org.assertj.core.api.Assertions.assertThat;

class DisplayNameTests {

	private static final TermKey LLM = TermKey.parse("method:large language model");

	@Test
	void prefersTheLongFormInTheSingular() {
		assertThat(DisplayName.of(LLM,
				Map.of("LLM", 3, "LLMs", 5, "large language models", 4, "Large Language Models", 2)))
			.isEqualTo("large language model");
	}

	@Test
	void takesTheAcronymWhereHardlyAnyoneWritesItOut() {
		assertThat(DisplayName.of(TermKey.parse("dataset:common objects in context"),
				Map.of("COCO", 9, "COCOs", 1, "Common Objects in Context", 2)))
			.isEqualTo("COCO");
	}

	@Test
	void breaksTiesByCapitalsThatSomebodyChose() {
		assertThat(
				DisplayName.of(TermKey.parse("dataset:imagenet"), Map.of("Imagenet", 2, "ImageNet", 2, "imagenet", 2)))
			.isEqualTo("ImageNet");
		assertThat(DisplayName.of(TermKey.parse("task:image captioning"),
				Map.of("Image Captioning", 1, "image captioning", 1)))
			.isEqualTo("image captioning");
	}

	@Test
	void takesOtherWordsBeforeAnAcronymAlone() {
		assertThat(DisplayName.of(TermKey.parse("method:bert"), Map.of("BERT model", 1))).isEqualTo("BERT model");
		assertThat(DisplayName.of(TermKey.parse("method:graph policy"), Map.of("graph policies", 2, "GP", 1)))
			.isEqualTo("graph policies");
	}

}
