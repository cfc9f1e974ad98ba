/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SciErcRelationTests {

	private static final String LINE = """
			{"text": "We brew << green tea >> with a [[ kettle ]] .", "label": "%s", "metadata": [6, 6, 2, 3]}
			""";

	@Test
	void readsALineWithoutItsMarks() {
		SciErcRelation relation = SciErcRelation.parse(LINE.formatted("USED-FOR"));
		assertThat(relation.sentence()).isEqualTo("We brew green tea with a kettle .");
		assertThat(relation.label()).isEqualTo("USED-FOR");
		assertThat(relation.places()).containsExactly(6, 6, 2, 3);
	}

	@Test
	void marksALabelThatReadsFromRightToLeft() {
		SciErcRelation relation = SciErcRelation.parse(LINE.formatted("USED-FOR"));
		assertThat(relation.labelFromLeft(true)).isEqualTo("USED-FOR<");
		assertThat(relation.labelFromLeft(false)).isEqualTo("USED-FOR");
	}

	@Test
	void conjunctionsAndComparisonsReadTheSameFromBothSides() {
		assertThat(SciErcRelation.parse(LINE.formatted("CONJUNCTION")).labelFromLeft(true)).isEqualTo("CONJUNCTION");
		assertThat(SciErcRelation.parse(LINE.formatted("COMPARE")).labelFromLeft(true)).isEqualTo("COMPARE");
	}

}
