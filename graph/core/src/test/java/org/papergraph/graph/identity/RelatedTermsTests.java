/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.papergraph.graph.model.TermKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class RelatedTermsTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			2, 2, 2, 8,  1.0
			2, 4, 2, 8,  0.5
			4, 4, 2, 8,  0.0
			4, 4, 1, 8, -0.333333
			8, 8, 8, 8,  1.0
			""")
	void normalisesMutualInformation(int one, int other, int together, int papers, double weight) {
		assertThat(RelatedTerms.normalizedPmi(one, other, together, papers)).isCloseTo(weight, within(1e-9));
	}

	@Test
	void wantsTwoPapersAndMoreThanChance() {
		List<NamedTerm> terms = List.of(term("concept:a", "1", "2"), term("concept:b", "1", "2"),
				term("concept:c", "1", "3"), term("concept:d", "1", "2", "3", "4"));
		assertThat(RelatedTerms.of(terms, 4))
			.containsExactly(new RelatedPair(TermKey.parse("concept:a"), TermKey.parse("concept:b"), 2, 1.0));
	}

	@Test
	void givesNoTermMoreThanTenNeighbours() {
		List<NamedTerm> terms = new ArrayList<>();
		String[] all = new String[60];
		for (int i = 0; i < 30; i++) {
			all[2 * i] = "p" + 2 * i;
			all[2 * i + 1] = "p" + (2 * i + 1);
			terms.add(term("concept:%02d".formatted(i), all[2 * i], all[2 * i + 1]));
		}
		terms.add(term("method:hub", all));
		Map<TermKey, Integer> degrees = new HashMap<>();
		RelatedTerms.of(terms, 100).forEach((pair) -> {
			degrees.merge(pair.one(), 1, Integer::sum);
			degrees.merge(pair.other(), 1, Integer::sum);
		});
		assertThat(degrees).containsEntry(TermKey.parse("method:hub"), RelatedTerms.PER_TERM).hasSize(11);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			1,  0.65
			2,  0.72
			3,  0.72
			4,  0.82
			10, 0.82
			11, 0.88
			""")
	void trustsAClaimByItsSupport(int papers, double trust) {
		assertThat(ClaimTrust.of(papers)).isEqualTo(trust);
	}

	@Test
	void weighsRareTermsMoreAndKnowsHubs() {
		assertThat(TermWeight.of(1, 8)).isEqualTo(new TermWeight(1, 2.079442, false));
		assertThat(TermWeight.of(30, 30)).isEqualTo(new TermWeight(30, 0, false));
		assertThat(TermWeight.of(31, 62).hub()).isTrue();
		assertThatIllegalArgumentException().isThrownBy(() -> TermWeight.of(9, 8))
			.withMessage("term must be named by 1 to all papers: paperCount=9, papers=8");
		assertThatIllegalArgumentException().isThrownBy(() -> ClaimTrust.of(0))
			.withMessage("claim must be stated by a paper: papers=0");
	}

	private static NamedTerm term(String id, String... papers) {
		TermKey key = TermKey.parse(id);
		return new NamedTerm(key, key.name(), List.of(), new TreeSet<>(Arrays.asList(papers)));
	}

}
