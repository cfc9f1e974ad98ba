/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.candidate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.papergraph.ingest.term.name.TermNames;

import static org.assertj.core.api.Assertions.assertThat;

class GenericNamesTests {

	@ParameterizedTest
	@ValueSource(strings = { "model", "Methods", "novel approach", "training data", "learning algorithm", "42", "90.5%",
			"x", "state-of-the-art performance" })
	void dropsNamesThatSayNothing(String name) {
		assertThat(GenericNames.isGeneric(TermNames.fold(name))).as(name).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "language model", "question answering", "knowledge graph", "F1", "C4",
			"reinforcement learning", "data augmentation" })
	void keepsNamesMadeOfCommonWords(String name) {
		assertThat(GenericNames.isGeneric(TermNames.fold(name))).as(name).isFalse();
	}

}
