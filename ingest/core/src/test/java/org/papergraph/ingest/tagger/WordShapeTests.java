/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordShapeTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			network,   x,    0
			Network,   Xx,   1
			GPT-4o,    X-dx, 3
			CIFAR-100, X-d,  5
			seq2seq,   xdx,  0
			""")
	void mapsCharactersToKindsAndCountsCapitals(String word, String shape, int capitals) {
		assertThat(WordShape.of(word)).isEqualTo(shape);
		assertThat(WordShape.capitals(word)).isEqualTo(capitals);
	}

}
