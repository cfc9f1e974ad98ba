/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.lexicon;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameListTests {

	private final NameList names = NameList.of(List.of("ImageNet", "ImageNet-1K", "CIFAR-10", "CIFAR-100", "RACE",
			"MS COCO", "HumanEval", "HumanEval+", "GPT*", "Llama*", "success rate", "Natural Questions"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			trained on ImageNet.                    | ImageNet
			trained on ImageNet-1K                  | ImageNet-1K
			trained on Imagenet                     | Imagenet
			on CIFAR10 and CIFAR 100                | CIFAR10;CIFAR 100
			on MS-COCO                              | MS-COCO
			on HumanEval+ only                      | HumanEval+
			GPT-4-based agents                      | GPT-4
			GPT-4o is good                          | GPT-4o
			Llama-3.1-8B, too                       | Llama-3.1-8B
			Llama 3 and Llama                       | Llama 3;Llama
			success rates rise                      | success rates
			on NaturalQuestions                     | NaturalQuestions
			""")
	void findsNamesHoweverTheyAreSpelled(String text, String expected) {
		assertThat(this.names.find(text)).extracting((match) -> match.span().of(text))
			.containsExactly(expected.split(";"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a race condition
			mini-ImageNet
			ImageNetwork
			CIFAR-1000
			the success
			""")
	void findsNoPartsOfOtherNames(String text) {
		assertThat(this.names.find(text)).isEmpty();
	}

}
