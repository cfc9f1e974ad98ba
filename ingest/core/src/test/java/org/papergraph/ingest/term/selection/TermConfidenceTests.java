/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.papergraph.graph.model.TermType;

import static org.assertj.core.api.Assertions.assertThat;

class TermConfidenceTests {

	@ParameterizedTest
	@EnumSource
	void growsWithTheProbabilityAndStaysInside(TermType type) {
		double before = 0;
		for (double probability = 0; probability <= 1; probability += 0.05) {
			double confidence = TermConfidence.of(type, probability);
			assertThat(confidence).isBetween(0.0, 1.0);
			assertThat(confidence).isGreaterThanOrEqualTo(before);
			before = confidence;
		}
	}

	@ParameterizedTest
	@EnumSource
	void isLessSureThanTheSecondStageWhereThatIsVerySure(TermType type) {
		assertThat(TermConfidence.of(type, 0.97)).isLessThan(0.97).isGreaterThan(0.8);
	}

}
