/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.relation;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.RelationType;
import org.papergraph.graph.model.TermType;

import static org.assertj.core.api.Assertions.assertThat;

class RelationRulesTests {

	@Test
	void relateMethodsToDatasetsByEvaluationOnly() {
		assertThat(RelationRules.allows(RelationType.EVALUATED_ON, TermType.METHOD, TermType.DATASET)).isTrue();
		assertThat(RelationRules.allows(RelationType.PART_OF, TermType.DATASET, TermType.METHOD)).isFalse();
	}

	@Test
	void doNotRelateConcepts() {
		for (TermType type : TermType.values()) {
			assertThat(RelationRules.allowsAny(TermType.CONCEPT, type)).isFalse();
		}
	}

}
