/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.nlp;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DependencyTreeTests {

	/** "We brew tea for late guests". */
	private final DependencyTree tree = new DependencyTree(List.of(1, -1, 1, 5, 5, 1),
			List.of("nsubj", "root", "obj", "case", "amod", "obl"));

	@Test
	void climbsToTheRoot() {
		assertThat(this.tree.chain(4)).containsExactly(4, 5, 1);
		assertThat(this.tree.chain(1)).containsExactly(1);
	}

	@Test
	void theHeadOfAPhraseHangsOnAWordOutside() {
		assertThat(this.tree.headOf(4, 6)).isEqualTo(5);
		assertThat(this.tree.headOf(2, 3)).isEqualTo(2);
	}

	@Test
	void aPrepositionIsNoHead() {
		assertThat(this.tree.headOf(3, 6)).isEqualTo(5);
	}

	@Test
	void findsThePrepositionOfANoun() {
		assertThat(this.tree.caseOf(5)).isEqualTo(3);
		assertThat(this.tree.caseOf(2)).isEqualTo(DependencyTree.NONE);
	}

	@Test
	void everyTokenNeedsAHeadAndARelation() {
		assertThatIllegalArgumentException().isThrownBy(() -> new DependencyTree(List.of(-1), List.of()))
			.withMessageContaining("heads=1, relations=0");
	}

}
