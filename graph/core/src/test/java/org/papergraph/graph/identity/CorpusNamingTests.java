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

	@Test
	void followsWhatAUserSays() {
		List<TermUse> uses = List.of(use("a", "method:chatgpt", "ChatGPT"), use("b", "method:gpt-3.5", "GPT-3.5"),
				use("c", "method:gpt-3.5", "GPT-3.5"));
		NameRules always = new NameRules(List.of(rule(NameVerdict.ALWAYS, "chatgpt", "gpt-3.5")));
		assertThat(CorpusNaming.of(uses).terms()).hasSize(2);
		CorpusNaming naming = CorpusNaming.of(uses, always);
		assertThat(naming.terms()).singleElement().satisfies((term) -> assertThat(term.name()).isEqualTo("GPT-3.5"));
		assertThat(naming.aliases()).containsExactly(new TermAlias(key("method:chatgpt"), "ChatGPT",
				key("method:gpt-3.5"), AliasRule.SAID_BY_USER, 1, "mine.tsv:1"));
		NameRules never = always.plus(new NameRules(List.of(rule(NameVerdict.NEVER, "gpt-3.5", "chatgpt"))));
		assertThat(CorpusNaming.of(uses, never).terms()).hasSize(2);
	}

	@Test
	void undoesAnAcronymThatOtherPapersDefine() {
		List<TermUse> uses = List.of(use("a", "method:low-rank adaptation", "low-rank adaptation", "LoRA"),
				use("b", "method:lora", "LoRA"));
		NameRules never = new NameRules(List.of(rule(NameVerdict.NEVER, "lora", "low-rank adaptation")));
		assertThat(CorpusNaming.of(uses).terms()).hasSize(1);
		assertThat(CorpusNaming.of(uses, never).canonical()).containsEntry(key("method:lora"), key("method:lora"));
	}

	@Test
	void keepsApartWhatAThirdNameWouldJoin() {
		List<TermUse> uses = List.of(use("a", "task:one", "one"), use("b", "task:two", "two"),
				use("c", "task:three", "three"));
		NameRules rules = new NameRules(List.of(rule(NameVerdict.ALWAYS, "one", "two"),
				rule(NameVerdict.ALWAYS, "three", "two"), rule(NameVerdict.NEVER, "one", "three")));
		CorpusNaming naming = CorpusNaming.of(uses, rules);
		assertThat(naming.canonical().get(key("task:one"))).isNotEqualTo(naming.canonical().get(key("task:three")));
	}

	@Test
	void believesTheCorpusMoreThanWhatIsWellKnown() {
		NameRules known = new NameRules(List.of(rule(NameVerdict.WELL_KNOWN, "gp", "gaussian process")));
		List<TermUse> uses = new ArrayList<>(
				List.of(use("a", "method:gaussian process", "Gaussian processes"), use("b", "method:gp", "GP")));
		assertThat(CorpusNaming.of(uses, known).canonical()).containsEntry(key("method:gp"),
				key("method:gaussian process"));
		uses.add(use("c", "method:genetic programming", "genetic programming", "GP"));
		assertThat(CorpusNaming.of(uses, known).canonical()).containsEntry(key("method:gp"), key("method:gp"));
	}

	@Test
	void leavesProperNamesInThePlural() {
		CorpusNaming naming = CorpusNaming.of(List.of(use("a", "method:mixture-of-expert", "Mixture-of-Experts", "MoE"),
				use("b", "method:barlow twin", "Barlow Twins"), use("c", "method:random forest", "Random Forests"),
				use("d", "method:random forest", "random forest")));
		assertThat(naming.terms()).extracting(NamedTerm::name)
			.containsExactly("Barlow Twins", "Mixture-of-Experts", "random forest");
	}

	@Test
	void writesOutAWellKnownAbbreviationInsideAName() {
		NameRules known = new NameRules(List.of(rule(NameVerdict.WELL_KNOWN, "rl", "reinforcement learning")));
		List<TermUse> uses = new ArrayList<>(List.of(use("a", "method:multi-agent rl", "multi-agent RL"),
				use("b", "method:multi-agent reinforcement learning", "multi-agent reinforcement learning"),
				use("c", "method:offline rl", "offline RL"), use("d", "task:online rl", "online RL"),
				use("e", "method:online reinforcement learning", "online reinforcement learning")));
		assertThat(CorpusNaming.of(uses, known).canonical())
			.containsEntry(key("method:multi-agent rl"), key("method:multi-agent reinforcement learning"))
			.containsEntry(key("method:offline rl"), key("method:offline rl"))
			.containsEntry(key("task:online rl"), key("task:online rl"));
		uses.add(use("f", "method:representation learning", "representation learning", "RL"));
		assertThat(CorpusNaming.of(uses, known).canonical()).containsEntry(key("method:multi-agent rl"),
				key("method:multi-agent rl"));
	}

	@Test
	void joinsSynonymsOfAVocabulary() {
		NameRules vocabulary = new NameRules(List.of(rule(NameVerdict.VOCABULARY, "afc", "automated fact checking"),
				rule(NameVerdict.VOCABULARY, "fact checking", "automated fact checking")));
		CorpusNaming naming = CorpusNaming
			.of(List.of(use("a", "task:fact checking", "fact checking"), use("b", "task:afc", "AFC")), vocabulary);
		assertThat(naming.terms()).singleElement()
			.satisfies((term) -> assertThat(term.key()).isEqualTo(key("task:automated fact checking")));
		assertThat(CorpusNaming.of(List.of(use("a", "task:afc", "AFC")), vocabulary).canonical())
			.containsEntry(key("task:afc"), key("task:afc"));
	}

	@Test
	void quotesTheSentenceThatDefinesAnAcronym() {
		TermUse defining = new TermUse("a", key("method:low-rank adaptation"), List.of("low-rank adaptation", "LoRA"),
				"We use low-rank adaptation (LoRA).");
		CorpusNaming naming = CorpusNaming.of(List.of(defining, use("b", "method:lora", "LoRA")));
		assertThat(naming.aliases()).hasSize(2)
			.allSatisfy((alias) -> assertThat(alias.evidence()).isEqualTo("We use low-rank adaptation (LoRA)."));
	}

	@Test
	void doesNotDependOnTheOrderOfRules() {
		List<TermUse> uses = new ArrayList<>();
		List<NameRule> rules = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			uses.add(use("p" + i, "method:m" + (char) ('a' + i), "M" + (char) ('a' + i)));
			rules.add(rule((i % 3 == 0) ? NameVerdict.NEVER : NameVerdict.ALWAYS, "m" + (char) ('a' + i),
					"m" + (char) ('a' + (i * 5 + 1) % 12)));
		}
		CorpusNaming expected = CorpusNaming.of(uses, new NameRules(rules));
		for (int seed = 0; seed < 10; seed++) {
			Collections.shuffle(uses, new Random(seed));
			Collections.shuffle(rules, new Random(seed));
			assertThat(CorpusNaming.of(uses, new NameRules(rules))).isEqualTo(expected);
		}
	}

	private static NameRule rule(NameVerdict verdict, String one, String other) {
		return new NameRule(verdict, one, other, "mine.tsv:1");
	}

	private static TermUse use(String paper, String key, String... surfaces) {
		return new TermUse(paper, key(key), List.of(surfaces));
	}

	private static TermKey key(String id) {
		return TermKey.parse(id);
	}

}
