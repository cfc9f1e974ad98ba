/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SpanTests {

	@Test
	void coversWhatSubstringGives() {
		assertThat(new Span(3, 7).of("We LoRA here")).isEqualTo("LoRA");
	}

	@Test
	void countsUtf16CodeUnits() {
		String text = "𝒜 LoRA";
		assertThat(new Span(3, 7).of(text)).isEqualTo("LoRA");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			0, 4, 4, 8, false
			0, 5, 4, 8, true
			4, 8, 0, 4, false
			2, 3, 0, 9, true
			""")
	void overlapsWhenACodeUnitIsShared(int start, int end, int otherStart, int otherEnd, boolean overlaps) {
		assertThat(new Span(start, end).overlaps(new Span(otherStart, otherEnd))).isEqualTo(overlaps);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			0, 9, 2, 5, true
			0, 9, 0, 9, true
			0, 9, 8, 10, false
			""")
	void containsWhatLiesWithin(int start, int end, int otherStart, int otherEnd, boolean contains) {
		assertThat(new Span(start, end).contains(new Span(otherStart, otherEnd))).isEqualTo(contains);
	}

	@Test
	void sortsByStartThenEnd() {
		assertThat(new Span(1, 5)).isLessThan(new Span(2, 3)).isGreaterThan(new Span(1, 4));
	}

	@ParameterizedTest
	@CsvSource({ "-1, 2", "3, 3", "5, 4" })
	void rejectsEmptyOrNegative(int start, int end) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Span(start, end))
			.withMessage("span must have 0 <= start < end: start=" + start + ", end=" + end);
	}

}
