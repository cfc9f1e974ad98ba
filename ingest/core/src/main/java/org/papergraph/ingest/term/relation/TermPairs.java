/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.relation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.TermOccurrence;

/**
 * The pairs of terms that may be related: of suiting types, in one sentence. Of several
 * mentions in a sentence the two closest are taken.
 */
final class TermPairs {

	private TermPairs() {
	}

	/**
	 * Pairs the terms of a paper.
	 * @param terms its terms
	 * @return one pair for each two terms and each sentence that has both
	 */
	static List<TermPair> of(List<TermOccurrence> terms) {
		List<TermPair> pairs = new ArrayList<>();
		for (int i = 0; i < terms.size(); i++) {
			for (int j = i + 1; j < terms.size(); j++) {
				TermOccurrence one = terms.get(i);
				TermOccurrence other = terms.get(j);
				if (RelationRules.allowsAny(one.key().type(), other.key().type())) {
					one.mentions().stream().mapToInt(Mention::sentence).distinct().forEach((sentence) -> {
						TermPair pair = closest(one, other, sentence);
						if (pair != null) {
							pairs.add(pair);
						}
					});
				}
			}
		}
		return pairs;
	}

	private static @Nullable TermPair closest(TermOccurrence one, TermOccurrence other, int sentence) {
		TermPair best = null;
		for (Mention left : one.mentions()) {
			for (Mention right : other.mentions()) {
				if (left.sentence() == sentence && right.sentence() == sentence && left.in() == right.in()
						&& !left.span().overlaps(right.span())) {
					TermPair pair = (left.compareTo(right) < 0) ? new TermPair(one, left, other, right)
							: new TermPair(other, right, one, left);
					best = (best == null || pair.gap() < best.gap()) ? pair : best;
				}
			}
		}
		return best;
	}

}
