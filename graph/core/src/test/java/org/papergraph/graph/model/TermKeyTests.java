/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TermKeyTests {

	@ParameterizedTest
	@EnumSource(TermType.class)
	void idReadsBack(TermType type) {
		TermKey key = new TermKey(type, "ratio 3:1 loss");
		assertThat(TermKey.parse(key.id())).isEqualTo(key);
	}

	@Test
	void idNamesTypeAndFoldedName() {
		assertThat(new TermKey(TermType.METHOD, "low-rank adaptation").id()).isEqualTo("method:low-rank adaptation");
	}

	@Test
	void rejectsIdWithoutType() {
		assertThatIllegalArgumentException().isThrownBy(() -> TermKey.parse("lora"))
			.withMessage("term id must look like method:low-rank adaptation: id=lora");
	}

	@Test
	void rejectsUnknownType() {
		assertThatIllegalArgumentException().isThrownBy(() -> TermKey.parse("gene:brca1"))
			.withMessage("term type must be one of Method, Dataset, Task, Metric, Concept: type=gene");
	}

	@Test
	void rejectsBlankName() {
		assertThatIllegalArgumentException().isThrownBy(() -> new TermKey(TermType.TASK, " "))
			.withMessage("term key must have a name: type=TASK");
	}

}
