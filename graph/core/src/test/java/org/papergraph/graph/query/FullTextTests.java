/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FullTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			image                  | +"image"
			image  classification  | +"image" +"classification"
			GPT-3.5                | +"GPT-3.5"
			title:"x" OR 1         | +"title:\\"x\\"" +"OR" +"1"
			a\\" OR *:*            | +"a\\\\\\"" +"OR"
			NOT (everything)       | +"NOT" +"(everything)"
			- + && C++             | +"C++"
			""")
	void quotesEveryWord(String text, String query) {
		assertThat(FullText.allWords(text)).isEqualTo(query);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			cif           | +("cif" cif*)
			low-rank adap | +"low-rank" +("adap" adap*)
			cifar-1       | +"cifar-1"
			a*            | +"a*"
			""")
	void letsTheLastWordBeOnlyBegun(String text, String query) {
		assertThat(FullText.allWordsLastBegun(text)).isEqualTo(query);
	}

	@Test
	void keepsAPhraseTogether() {
		assertThat(FullText.spelling(" Low-rank  adaptation ")).isEqualTo("spellings:\"lowrankadaptation\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "!!!", "\"\"", "* ? ~ ^" })
	void refusesTextWithoutWords(String text) {
		assertThatExceptionOfType(InvalidQueryException.class).isThrownBy(() -> FullText.allWords(text))
			.withMessage("q must have a letter or a digit");
	}

	@Test
	void tellsWhatCanBeSearchedFor() {
		assertThat(FullText.isSearchable("CIFAR-10")).isTrue();
		assertThat(FullText.isSearchable("?!")).isFalse();
		assertThat(FullText.isSearchable("a".repeat(201))).isFalse();
	}

	@Test
	void refusesLongText() {
		assertThatExceptionOfType(InvalidQueryException.class).isThrownBy(() -> FullText.allWords("a".repeat(201)))
			.withMessage("q must have at most 200 characters");
	}

}
