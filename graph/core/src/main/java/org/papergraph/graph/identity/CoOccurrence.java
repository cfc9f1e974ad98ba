/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts in how many papers two terms stand together, term by term, so that the counts of
 * one term are all that has to be in memory. Papers and terms are numbers here: there may
 * be millions of uses.
 */
final class CoOccurrence {

	private final List<NamedTerm> terms;

	private final Map<String, Integer> numbers = new HashMap<>();

	/** The terms of each paper, in their order. */
	private final int[][] byPaper;

	private final int[] together;

	private final int[] met;

	private CoOccurrence(List<NamedTerm> terms) {
		this.terms = terms;
		this.together = new int[terms.size()];
		this.met = new int[terms.size()];
		terms.forEach((term) -> term.papers().forEach((paper) -> this.numbers.putIfAbsent(paper, this.numbers.size())));
		int[] sizes = new int[this.numbers.size()];
		terms.forEach((term) -> term.papers().forEach((paper) -> sizes[number(paper)]++));
		this.byPaper = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
		for (int term = terms.size() - 1; term >= 0; term--) {
			for (String paper : terms.get(term).papers()) {
				this.byPaper[number(paper)][--sizes[number(paper)]] = term;
			}
		}
	}

	/**
	 * Counts.
	 * @param terms the terms
	 * @param pairs takes each pair of positions in the list, the smaller one first, that
	 * stands in some paper
	 */
	static void of(List<NamedTerm> terms, PairConsumer pairs) {
		CoOccurrence papers = new CoOccurrence(terms);
		for (int one = 0; one < terms.size(); one++) {
			int met = papers.count(one);
			for (int i = 0; i < met; i++) {
				int other = papers.met[i];
				pairs.accept(one, other, papers.together[other]);
				papers.together[other] = 0;
			}
		}
	}

	/** Counts with how many papers a term meets later ones; returns how many it meets. */
	private int count(int one) {
		int count = 0;
		for (String paper : this.terms.get(one).papers()) {
			int[] inPaper = this.byPaper[number(paper)];
			for (int at = Arrays.binarySearch(inPaper, one) + 1; at < inPaper.length; at++) {
				int other = inPaper[at];
				if (this.together[other]++ == 0) {
					this.met[count++] = other;
				}
			}
		}
		return count;
	}

	private int number(String paper) {
		return this.numbers.getOrDefault(paper, -1);
	}

	/** Takes a pair of terms and the number of papers that name both. */
	@FunctionalInterface
	interface PairConsumer {

		void accept(int one, int other, int papers);

	}

}
