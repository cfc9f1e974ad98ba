/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.term.candidate.Candidate;
import org.papergraph.ingest.term.candidate.CandidatePlace;
import org.papergraph.ingest.term.candidate.CandidateTerm;
import org.papergraph.ingest.term.candidate.PaperCandidates;

/**
 * What the tagger says, and what it comes to with name lists and cues.
 */
final class ScoreAspect implements TermAspect {

	private static final double SMALL = 0.02;

	@Override
	public void describe(PaperCandidates paper, CandidateTerm term, TermDescription description) {
		description.share("highest", term.highest());
		description.share("mean", term.mean());
		double sum = 0;
		for (TermType type : TermType.values()) {
			description.share("highest " + type, term.highest(type));
			description.share("mean " + type, term.mean(type));
			sum += term.mean(type);
		}
		for (TermType type : TermType.values()) {
			description.number(term.mean(type) / (sum + SMALL));
		}
		TermType best = best(term, null);
		TermType second = best(term, best);
		int rivalry = (int) (5 * term.mean(second) / Math.max(SMALL, term.mean(best)));
		description.holds("best=" + best);
		description.holds("best two=" + best + second);
		description.holds("rivalry=" + best + second + rivalry);
		guesses(term, best, description);
	}

	private static void guesses(CandidateTerm term, TermType best, TermDescription description) {
		Map<TermType, Double> guesses = new EnumMap<>(TermType.class);
		for (CandidatePlace place : term.places()) {
			Candidate guess = place.guess();
			if (guess != null) {
				guesses.merge(guess.type(), guess.probability(), Math::max);
			}
		}
		for (TermType type : TermType.values()) {
			description.share("guess " + type, guesses.getOrDefault(type, 0.0));
		}
		description.holds("guesses=" + guesses.keySet());
		description.holds("guesses,best=" + guesses.keySet() + best);
	}

	/**
	 * {@return the type the tagger prefers on the whole, the first of equals}
	 */
	static TermType best(CandidateTerm term) {
		return best(term, null);
	}

	private static TermType best(CandidateTerm term, @Nullable TermType without) {
		TermType best = (without == TermType.METHOD) ? TermType.DATASET : TermType.METHOD;
		for (TermType type : TermType.values()) {
			if (type != without && term.mean(type) > term.mean(best)) {
				best = type;
			}
		}
		return best;
	}

}
