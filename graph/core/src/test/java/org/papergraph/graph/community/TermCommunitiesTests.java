/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.community;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

class TermCommunitiesTests {

	/** Two triangles with one edge between them, and a pair apart. */
	private static final List<TermPair> PAIRS = List.of(pair("a", "b"), pair("b", "c"), pair("c", "a"), pair("x", "y"),
			pair("y", "z"), pair("z", "x"), pair("c", "x"), pair("p", "q"));

	@Test
	void termsThatStandTogetherAreOneCommunity() {
		assertThat(TermCommunities.of(PAIRS)).containsExactly(new TreeSet<>(List.of("a", "b", "c")),
				new TreeSet<>(List.of("x", "y", "z")));
	}

	@Test
	void orderOfThePairsDoesNotMatter() {
		List<TermPair> reversed = new ArrayList<>(PAIRS);
		Collections.reverse(reversed);
		assertThat(TermCommunities.of(reversed)).isEqualTo(TermCommunities.of(PAIRS));
	}

	@Test
	void aTermBesideItselfIsNoPair() {
		List<TermPair> pairs = new ArrayList<>(PAIRS);
		pairs.add(pair("lonely", "lonely"));
		assertThat(TermCommunities.of(pairs)).isEqualTo(TermCommunities.of(PAIRS));
		assertThat(TermCommunities.of(List.of(pair("lonely", "lonely")))).isEmpty();
	}

	@Test
	void pairsAloneAreNoCommunities() {
		assertThat(TermCommunities.of(List.of(pair("a", "b"), pair("p", "q"), pair("x", "y")))).isEmpty();
		assertThat(TermCommunities.of(List.of())).isEmpty();
	}

	/** Every tenth term leads nine others; leaders form a ring. */
	@Test
	@Timeout(60)
	void findsTheCommunitiesOfAHundredThousandTerms() {
		List<TermPair> pairs = new ArrayList<>();
		for (int leader = 0; leader < 100_000; leader += 10) {
			for (int one = leader; one < leader + 10; one++) {
				for (int other = one + 1; other < leader + 10; other++) {
					pairs.add(pair("t" + one, "t" + other));
				}
			}
			pairs.add(pair("t" + leader, "t" + (leader + 10) % 100_000));
		}
		assertThat(TermCommunities.of(pairs)).allSatisfy((terms) -> assertThat(terms.size() % 10).isZero())
			.extracting(SortedSet::size)
			.satisfies((sizes) -> assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100_000));
	}

	private static TermPair pair(String one, String other) {
		return new TermPair(one, other);
	}

}
