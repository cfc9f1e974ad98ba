/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.TermKey;

import static org.assertj.core.api.Assertions.assertThat;

class CorpusNamingTests {

	@Test
	void leadsAnAcronymToTheLongFormThatPapersAgreeOn() {
		CorpusNaming naming = CorpusNaming
			.of(List.of(use("a", "method:large language model", "large language models", "LLMs"),
					use("b", "method:large language model", "large language model", "LLM"),
					use("c", "method:llm", "LLMs")));
		assertThat(naming.canonical()).containsEntry(key("method:llm"), key("method:large language model"));
		assertThat(naming.terms()).singleElement().satisfies((term) -> {
			assertThat(term.name()).isEqualTo("large language model");
			assertThat(term.aliases()).containsExactly("LLMs", "LLM", "large language models");
			assertThat(term.papers()).containsExactly("a", "b", "c");
		});
		assertThat(naming.aliases()).contains(
				new TermAlias(key("method:llm"), "LLMs", key("method:large language model"),
						AliasRule.DEFINED_IN_OTHER_PAPERS, 2),
				new TermAlias(key("method:large language model"), "LLM", key("method:large language model"),
						AliasRule.DEFINED_IN_PAPER, 1),
				new TermAlias(key("method:large language model"), "large language models",
						key("method:large language model"), AliasRule.SAME_WORDS, 1));
	}

	@Test
	void leavesAnAcronymAloneThatPapersDefineDifferently() {
		CorpusNaming naming = CorpusNaming
			.of(List.of(use("a", "method:contrastive learning", "contrastive learning", "CL"),
					use("b", "method:contrastive learning", "contrastive learning", "CL"),
					use("c", "method:continual learning", "continual learning", "CL"), use("d", "method:cl", "CL")));
		assertThat(naming.canonical()).containsEntry(key("method:cl"), key("method:cl"));
	}

	@Test
	void wantsTwoPapersForAShortAcronymAndOneForALongOne() {
		CorpusNaming naming = CorpusNaming
			.of(List.of(use("a", "method:curriculum learning", "curriculum learning", "CL"),
					use("b", "method:cl", "CL"), use("c", "method:low-rank adaptation", "low-rank adaptation", "LoRA"),
					use("d", "method:lora", "LoRA")));
		assertThat(naming.canonical()).containsEntry(key("method:cl"), key("method:cl"))
			.containsEntry(key("method:lora"), key("method:low-rank adaptation"));
	}

	@Test
	void keepsTypesApartButLearnsTheLongFormFromAnotherType() {
		CorpusNaming naming = CorpusNaming
			.of(List.of(use("a", "method:large language model", "large language model", "LLM"),
					use("b", "method:large language model", "large language model", "LLM"),
					use("c", "concept:llm", "LLM")));
		assertThat(naming.terms()).extracting((term) -> term.key().id())
			.containsExactly("concept:large language model", "method:large language model");
	}

	@Test
	void joinsKeysSpelledAlikeUnderTheMoreFrequent() {
		CorpusNaming naming = CorpusNaming.of(List.of(use("a", "dataset:image net", "Image Net"),
				use("b", "dataset:imagenet", "ImageNet"), use("c", "dataset:imagenet", "ImageNet")));
		assertThat(naming.canonical()).containsEntry(key("dataset:image net"), key("dataset:imagenet"));
		assertThat(naming.terms()).singleElement().satisfies((term) -> assertThat(term.name()).isEqualTo("ImageNet"));
	}

	@Test
	void neverJoinsSiblings() {
		CorpusNaming naming = CorpusNaming
			.of(List.of(use("a", "dataset:cifar-10", "CIFAR-10"), use("b", "dataset:cifar-100", "CIFAR-100"),
					use("c", "method:bert", "BERT"), use("d", "method:roberta", "RoBERTa"),
					use("e", "method:gpt-3.5", "GPT-3.5"), use("f", "method:gpt-35", "GPT-35")));
		assertThat(naming.terms()).hasSize(6);
	}

	@Test
	void doesNotDependOnTheOrderOfUses() {
		List<TermUse> uses = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			uses.add(use("p" + i, "method:" + ((i % 3 == 0) ? "llm" : "large language model"),
					(i % 2 == 0) ? "LLMs" : "Large Language Models", (i % 3 == 0) ? "LLM" : "large language models"));
			uses.add(use("p" + i, "dataset:cifar-" + (i % 4), "CIFAR-" + (i % 4)));
		}
		CorpusNaming expected = CorpusNaming.of(uses);
		for (int seed = 0; seed < 5; seed++) {
			Collections.shuffle(uses, new Random(seed));
			assertThat(CorpusNaming.of(uses)).isEqualTo(expected);
		}
	}

	private static TermUse use(String paper, String key, String... surfaces) {
		return new TermUse(paper, key(key), List.of(surfaces));
	}

	private static TermKey key(String id) {
		return TermKey.parse(id);
	}

}
