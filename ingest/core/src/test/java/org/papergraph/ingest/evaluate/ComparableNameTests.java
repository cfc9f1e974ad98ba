/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComparableNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The Low-Rank Adaptations   | low rank adaptation
			Policies                   | policy
			our dataset.               | dataset
			the the loss               | loss
			SQuAD 2.0                  | squad 2.0
			C++                        | c++
			bus analysis class         | bus analysis class
			Fréchet distance           | fr chet distance
			CNN/Daily Mail             | cnn daily mail
			LLMs                       | llm
			GPU's                      | gpu s
			""")
	void foldsWhatScoringIgnores(String name, String expected) {
		assertThat(ComparableName.of(name).text()).isEqualTo(expected);
	}

	@Test
	void comparesByWordsInCommon() {
		ComparableName two = ComparableName.of("neural network");
		ComparableName three = ComparableName.of("graph neural networks");
		assertThat(two.similarity(three)).isEqualTo(2.0 / 3);
		assertThat(two.similarity(ComparableName.of("transformer"))).isZero();
	}

}
