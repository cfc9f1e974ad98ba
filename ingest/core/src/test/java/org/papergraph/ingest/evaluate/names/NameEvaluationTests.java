/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.names;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameEvaluationTests {

	private final List<String> mistakes = new ArrayList<>();

	private final NameScores listed = new NameEvaluation(this.mistakes::add).listed();

	@Test
	void neverMergesSiblings() {
		assertThat(this.listed.kinds()).filteredOn((kind) -> kind.kind().equals("sibling"))
			.singleElement()
			.satisfies((siblings) -> {
				assertThat(siblings.pairs()).isGreaterThanOrEqualTo(60);
				assertThat(siblings.merged()).as(String.join("\n", this.mistakes)).isZero();
			});
	}

	@Test
	void mergesNamesOfOneThingAndKeepsOthersApart() {
		assertThat(this.listed.merges().precision()).isGreaterThanOrEqualTo(0.99);
		assertThat(this.listed.merges().recall()).isGreaterThanOrEqualTo(0.92);
		assertThat(this.listed.falseMerges()).isLessThanOrEqualTo(0.01);
	}

	@Test
	void laysTheScoresOut() {
		assertThat(NameTable.markdown(this.listed)).contains("| sibling | two | 99 | 0 | 100.0 % |")
			.contains("| rule | merges | right |");
	}

}
