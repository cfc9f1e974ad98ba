/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which predicted term stands for which gold term; each for at most one. Strict pairs
 * share a form; relaxed pairs, a superset, have forms with half of their words in common.
 */
record Matching(List<Pair> strict, List<Pair> relaxed) {

	private static final double SIMILAR = 0.5;

	private static final Comparator<Pair> MOST_SIMILAR_FIRST = Comparator.comparingDouble(Pair::similarity)
		.thenComparingInt(Pair::gold)
		.thenComparingInt(Pair::predicted)
		.reversed();

	/**
	 * Matches greedily, strict pairs first.
	 * @param gold what people found
	 * @param predicted what was extracted
	 * @param typed whether the types must agree too
	 * @return the pairs
	 */
	static Matching of(List<ComparableTerm> gold, List<ComparableTerm> predicted, boolean typed) {
		List<Pair> strict = strict(gold, predicted, typed);
		Set<Integer> usedGold = new HashSet<>();
		Set<Integer> usedPredicted = new HashSet<>();
		for (Pair pair : strict) {
			usedGold.add(pair.gold());
			usedPredicted.add(pair.predicted());
		}
		List<Pair> relaxed = new ArrayList<>(strict);
		for (Pair pair : similar(gold, predicted, typed)) {
			if (!usedGold.contains(pair.gold()) && !usedPredicted.contains(pair.predicted())) {
				usedGold.add(pair.gold());
				usedPredicted.add(pair.predicted());
				relaxed.add(pair);
			}
		}
		return new Matching(strict, relaxed);
	}

	private static List<Pair> strict(List<ComparableTerm> gold, List<ComparableTerm> predicted, boolean typed) {
		List<Pair> pairs = new ArrayList<>();
		Set<Integer> used = new HashSet<>();
		for (int i = 0; i < gold.size(); i++) {
			for (int j = 0; j < predicted.size(); j++) {
				boolean same = !used.contains(j) && isComparable(gold.get(i), predicted.get(j), typed)
						&& gold.get(i).sharesForm(predicted.get(j));
				if (same) {
					used.add(j);
					pairs.add(new Pair(i, j, 1));
					break;
				}
			}
		}
		return pairs;
	}

	private static List<Pair> similar(List<ComparableTerm> gold, List<ComparableTerm> predicted, boolean typed) {
		List<Pair> pairs = new ArrayList<>();
		for (int i = 0; i < gold.size(); i++) {
			for (int j = 0; j < predicted.size(); j++) {
				if (isComparable(gold.get(i), predicted.get(j), typed)) {
					double similarity = gold.get(i).similarity(predicted.get(j));
					if (similarity >= SIMILAR) {
						pairs.add(new Pair(i, j, similarity));
					}
				}
			}
		}
		pairs.sort(MOST_SIMILAR_FIRST);
		return pairs;
	}

	private static boolean isComparable(ComparableTerm gold, ComparableTerm predicted, boolean typed) {
		return !typed || gold.acceptedTypes().contains(predicted.type());
	}

	Set<Integer> matchedPredictions() {
		Set<Integer> matched = new HashSet<>();
		this.relaxed.forEach((pair) -> matched.add(pair.predicted()));
		return matched;
	}

	/**
	 * Two terms taken for one.
	 *
	 * @param gold index of the gold term
	 * @param predicted index of the predicted term
	 * @param similarity share of words in common, 0 to 1
	 */
	record Pair(int gold, int predicted, double similarity) {
	}

}
