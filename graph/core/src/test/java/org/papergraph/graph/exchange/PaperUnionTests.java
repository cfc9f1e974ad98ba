/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.exchange;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.PaperId;

import static org.assertj.core.api.Assertions.assertThat;

/** What several sources say of a paper does not depend on who is asked first. */
class PaperUnionTests {

	@RepeatedTest(200)
	void isCommutativeAssociativeAndIdempotent(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		Paper a = paper(random);
		Paper b = paper(random);
		Paper c = paper(random);
		assertThat(a.unitedWith(b)).isEqualTo(b.unitedWith(a));
		assertThat(a.unitedWith(b).unitedWith(c)).isEqualTo(a.unitedWith(b.unitedWith(c)));
		assertThat(a.unitedWith(a)).isEqualTo(a);
		assertThat(a.unitedWith(b).unitedWith(b)).isEqualTo(a.unitedWith(b));
	}

	private static Paper paper(Random random) {
		InventedRecords records = new InventedRecords(random);
		return new Paper(PaperId.ofTitle("Tea"), random.nextBoolean() ? "Tea" : "tea", "x".repeat(random.nextInt(3)),
				random.nextBoolean() ? 2000 + random.nextInt(3) : null, null, null,
				random.nextBoolean() ? random.nextInt(3) : null, List.of(), records.ids(), records.authors(),
				random.nextBoolean() ? "Journal " + random.nextInt(3) : null, records.references());
	}

}
