/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.relation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RelationConfidenceTests {

	@Test
	void keepsTheOrder() {
		double before = -1;
		for (double probability = 0; probability <= 1; probability += 0.125) {
			double confidence = RelationConfidence.of(probability);
			assertThat(confidence).isGreaterThan(before).isBetween(0.0, 1.0);
			before = confidence;
		}
	}

	@Test
	void knowsThatPeopleDoNotListAllThatIsTrue() {
		assertThat(RelationConfidence.of(0.5)).isBetween(0.75, 0.85);
	}

}
