/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.papergraph.ingest.nlp.DependencyTree;

import static org.assertj.core.api.Assertions.assertThat;

class DependencyPathTests {

	/** "Kettles heat water and tea for guests". */
	private final DependencyTree tree = new DependencyTree(List.of(1, -1, 1, 4, 2, 6, 1),
			List.of("nsubj:pass", "root", "obj", "cc", "conj:and", "case", "obl:for"));

	@Test
	void leadsUpToTheCommonHeadAndDown() {
		DependencyPath path = DependencyPath.of(this.tree, 0, 4);
		assertThat(path.up()).containsExactly(0);
		assertThat(path.turn()).isEqualTo(1);
		assertThat(path.down()).containsExactly(2, 4);
		assertThat(path.length()).isEqualTo(3);
		assertThat(path.isStraight()).isFalse();
	}

	@Test
	void subjectsOfPassivesKeepTheirName() {
		DependencyPath path = DependencyPath.of(this.tree, 0, 6);
		assertThat(path.climbed()).isEqualTo("nsubj:pass^");
		assertThat(path.stepped()).isEqualTo("_obl");
	}

	@Test
	void isStraightWhenOneHangsOnTheOther() {
		DependencyPath path = DependencyPath.of(this.tree, 4, 2);
		assertThat(path.isStraight()).isTrue();
		assertThat(path.climbed()).isEqualTo("conj^");
		assertThat(path.down()).isEmpty();
	}

	@Test
	void conjunctsCanHangWhereTheFirstOfThemDoes() {
		DependencyPath path = DependencyPath.of(this.tree, 0, 4).withoutConjuncts();
		assertThat(path.stepped()).isEqualTo("_obj");
	}

	@Test
	void wordsOfDifferentTreesDoNotMeet() {
		DependencyTree pieces = new DependencyTree(List.of(-1, -1), List.of("root", "root"));
		assertThat(DependencyPath.of(pieces, 0, 1).turn()).isEqualTo(DependencyTree.NONE);
	}

}
