/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.term.candidate.Candidate;
import org.papergraph.ingest.term.candidate.CandidatePlace;
import org.papergraph.ingest.term.candidate.CandidateTerm;
import org.papergraph.ingest.term.candidate.PaperCandidates;

/**
 * Judges by the first guess of tagger, name lists and cues alone: what extraction is
 * without its second stage.
 */
public final class FirstGuess implements CandidateJudge {

	@Override
	public SortedMap<String, TermJudgement> judge(PaperCandidates paper) {
		SortedMap<String, TermJudgement> judgements = new TreeMap<>();
		for (CandidateTerm term : paper.terms().values()) {
			judgements.put(term.key(), judge(term));
		}
		return judgements;
	}

	/**
	 * The type with the greatest sum of probabilities, as probable as its surest place.
	 */
	private static TermJudgement judge(CandidateTerm term) {
		Map<TermType, Double> votes = new EnumMap<>(TermType.class);
		Map<TermType, Double> surest = new EnumMap<>(TermType.class);
		for (CandidatePlace place : term.places()) {
			Candidate guess = place.guess();
			if (guess != null) {
				votes.merge(guess.type(), guess.probability(), Double::sum);
				surest.merge(guess.type(), guess.probability(), Math::max);
			}
		}
		double most = votes.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
		surest.keySet().removeIf((type) -> votes.getOrDefault(type, 0.0) < most);
		return new TermJudgement(surest, 1);
	}

}
