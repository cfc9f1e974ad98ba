/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SimilarityPartsTests {

	@Test
	void weighsTheParts() {
		assertThat(new SimilarityParts(1, 0, 0).score()).isEqualTo(0.5);
		assertThat(new SimilarityParts(0, 1, 0).score()).isEqualTo(0.3);
		assertThat(new SimilarityParts(0, 0, 1).score()).isEqualTo(0.2);
	}

	@Test
	void roundsAHalfOfTheDecimalNumberAsCypherDoes() {
		// 0.262109 / 2 times a million is a little less than a half in binary.
		assertThat(new SimilarityParts(0.262109, 0, 0).score()).isEqualTo(0.131055);
	}

}
