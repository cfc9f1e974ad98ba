/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.papergraph.graph.model.TermKey;

/**
 * Finds terms that papers name together more often than chance would have it.
 */
public final class RelatedTerms {

	/** How many related terms one term has at most. */
	public static final int PER_TERM = 10;

	/** How many papers must name both terms. */
	public static final int MINIMUM_PAPERS = 2;

	private static final Comparator<RelatedPair> STRONGEST = Comparator
		.comparingDouble((RelatedPair pair) -> -pair.weight())
		.thenComparingInt((pair) -> -pair.papers())
		.thenComparing(RelatedPair::one)
		.thenComparing(RelatedPair::other);

	private RelatedTerms() {
	}

	/**
	 * Takes the strongest pairs first, as long as both terms have room. So a term that
	 * goes with everything keeps its ten strongest, and does not sit in the middle of the
	 * picture.
	 * @param terms the terms, sorted by key
	 * @param papers number of papers in the corpus
	 * @return the pairs, sorted by their terms
	 */
	public static List<RelatedPair> of(List<NamedTerm> terms, int papers) {
		List<NamedTerm> shared = terms.stream().filter((term) -> term.papers().size() >= MINIMUM_PAPERS).toList();
		List<RelatedPair> candidates = candidates(shared, papers);
		candidates.sort(STRONGEST);
		Map<TermKey, Integer> degrees = new HashMap<>();
		List<RelatedPair> chosen = new ArrayList<>();
		for (RelatedPair pair : candidates) {
			if (degrees.getOrDefault(pair.one(), 0) < PER_TERM && degrees.getOrDefault(pair.other(), 0) < PER_TERM) {
				degrees.merge(pair.one(), 1, Integer::sum);
				degrees.merge(pair.other(), 1, Integer::sum);
				chosen.add(pair);
			}
		}
		chosen.sort(Comparator.comparing(RelatedPair::one).thenComparing(RelatedPair::other));
		return chosen;
	}

	private static List<RelatedPair> candidates(List<NamedTerm> terms, int papers) {
		List<RelatedPair> candidates = new ArrayList<>();
		CoOccurrence.of(terms, (one, other, together) -> {
			if (together >= MINIMUM_PAPERS) {
				addIfRelated(candidates, terms.get(one), terms.get(other), together, papers);
			}
		});
		return candidates;
	}

	private static void addIfRelated(List<RelatedPair> candidates, NamedTerm one, NamedTerm other, int together,
			int papers) {
		double weight = normalizedPmi(one.papers().size(), other.papers().size(), together, papers);
		if (weight > 0) {
			candidates.add(new RelatedPair(one.key(), other.key(), together, weight));
		}
	}

	/**
	 * Normalised pointwise mutual information, from -1 to 1 (Bouma 2009, "Normalized
	 * (pointwise) mutual information in collocation extraction", section 3.2).
	 */
	static double normalizedPmi(int one, int other, int together, int papers) {
		if (together == papers) {
			return 1;
		}
		double pmi = StrictMath.log((double) together * papers / ((double) one * other));
		return Rounding.sixDigits(pmi / -StrictMath.log((double) together / papers));
	}

}
