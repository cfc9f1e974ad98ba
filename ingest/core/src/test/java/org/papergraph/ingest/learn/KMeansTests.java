/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KMeansTests {

	@Test
	void putsNeighboursIntoOneGroup() {
		float[][] vectors = { { 0, 0 }, { 0, 1 }, { 1, 0 }, { 9, 9 }, { 9, 8 }, { 8, 9 } };
		int[] groups = new KMeans(2, 10).group(vectors);
		assertThat(groups).containsExactly(0, 0, 0, 1, 1, 1);
	}

}
