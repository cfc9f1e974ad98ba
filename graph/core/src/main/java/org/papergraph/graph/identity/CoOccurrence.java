/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts in how many papers two terms stand together, term by term, so that the counts of
 * one term are all that has to be in memory.
 */
final class CoOccurrence {

	private CoOccurrence() {
	}

	/**
	 * Counts.
	 * @param terms the terms
	 * @param pairs takes each pair of positions in the list, the smaller one first, that
	 * stands in some paper
	 */
	static void of(List<NamedTerm> terms, PairConsumer pairs) {
		Map<String, List<Integer>> termsByPaper = new HashMap<>();
		for (int i = 0; i < terms.size(); i++) {
			for (String paper : terms.get(i).papers()) {
				termsByPaper.computeIfAbsent(paper, (key) -> new ArrayList<>()).add(i);
			}
		}
		for (int i = 0; i < terms.size(); i++) {
			int one = i;
			Map<Integer, Integer> together = new HashMap<>();
			for (String paper : terms.get(i).papers()) {
				List<Integer> inPaper = termsByPaper.getOrDefault(paper, List.of());
				inPaper.stream()
					.filter((other) -> other > one)
					.forEach((other) -> together.merge(other, 1, Integer::sum));
			}
			together.forEach((other, count) -> pairs.accept(one, other, count));
		}
	}

	/** Takes a pair of terms and the number of papers that name both. */
	@FunctionalInterface
	interface PairConsumer {

		void accept(int one, int other, int papers);

	}

}
