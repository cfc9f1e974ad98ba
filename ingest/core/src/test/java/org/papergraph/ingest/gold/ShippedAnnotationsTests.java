/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.gold;

import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ShippedAnnotationsTests {

	private final ShippedAnnotations annotations = new ShippedAnnotations(UnaryOperator.identity());

	@Test
	void saysWhichTextIsMissing() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.annotations.papers(new PaperTexts(Map.of())))
			.withMessageStartingWith("The text of paper title:")
			.withMessageContaining("--data");
	}

	@Test
	void tellsSalientConcepts() {
		assertThat(this.annotations.salientConcepts()).hasSize(180)
			.allSatisfy((paper, names) -> assertThat(names).isNotEmpty());
	}

}
