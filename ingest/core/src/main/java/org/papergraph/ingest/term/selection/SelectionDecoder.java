/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.term.candidate.Candidate;
import org.papergraph.ingest.term.candidate.CandidatePlace;
import org.papergraph.ingest.term.candidate.CandidateTerm;
import org.papergraph.ingest.term.candidate.PaperCandidates;

/**
 * Selects the places that name terms: of overlapping ones the set with the greatest sum
 * of gains over the thresholds, by dynamic programming over the text.
 */
public final class SelectionDecoder {

	private static final Comparator<CandidatePlace> BY_END = Comparator
		.comparingInt((CandidatePlace place) -> place.span().end())
		.thenComparing(CandidatePlace::span);

	private static final double SMALL = 0.02;

	private final SelectionThresholds thresholds;

	/**
	 * Creates a decoder.
	 * @param thresholds how probable terms must be
	 */
	public SelectionDecoder(SelectionThresholds thresholds) {
		this.thresholds = thresholds;
	}

	/**
	 * Selects among candidates.
	 * @param paper the candidates
	 * @param judgements what each of them is, by key
	 * @return the mentions of terms in the order of the text; no two overlap
	 */
	public List<Candidate> select(PaperCandidates paper, Map<String, TermJudgement> judgements) {
		List<Choice> choices = new ArrayList<>();
		for (CandidateTerm term : paper.terms().values()) {
			TermJudgement judgement = judgements.get(term.key());
			TermType type = (judgement == null) ? null : best(judgement);
			if (judgement != null && type != null) {
				for (CandidatePlace place : term.places()) {
					double gain = this.thresholds.gain(judgement, type) * weight(place, term);
					choices.add(
							new Choice(place, new Candidate(place.in(), place.span(), type, judgement.of(type)), gain));
				}
			}
		}
		List<Candidate> selected = new ArrayList<>();
		for (TextField in : TextField.values()) {
			selected.addAll(best(choices.stream()
				.filter((choice) -> choice.place().in() == in)
				.sorted(Comparator.comparing(Choice::place, BY_END))
				.toList()));
		}
		return selected;
	}

	private @Nullable TermType best(TermJudgement judgement) {
		TermType best = null;
		for (TermType type : TermType.values()) {
			double gain = this.thresholds.gain(judgement, type);
			if (gain > 0 && (best == null || gain > this.thresholds.gain(judgement, best))) {
				best = type;
			}
		}
		return best;
	}

	/**
	 * A name may stand inside longer ones, too: where the tagger saw it less than
	 * elsewhere, it counts less.
	 */
	private static double weight(CandidatePlace place, CandidateTerm term) {
		return (place.guess() != null) ? 1 : StrictMath.sqrt((place.score() + SMALL) / (term.highest() + SMALL));
	}

	private static List<Candidate> best(List<Choice> choices) {
		int size = choices.size();
		double[] sums = new double[size + 1];
		int[] before = new int[size + 1];
		for (int i = 1; i <= size; i++) {
			Choice choice = choices.get(i - 1);
			int free = i - 1;
			while (free > 0 && choices.get(free - 1).place().span().end() > choice.place().span().start()) {
				free--;
			}
			boolean take = sums[free] + choice.gain() > sums[i - 1];
			sums[i] = take ? sums[free] + choice.gain() : sums[i - 1];
			before[i] = take ? free : -1;
		}
		List<Candidate> selected = new ArrayList<>();
		int i = size;
		while (i > 0) {
			if (before[i] >= 0) {
				selected.add(choices.get(i - 1).candidate());
			}
			i = (before[i] >= 0) ? before[i] : i - 1;
		}
		Collections.reverse(selected);
		return selected;
	}

	private record Choice(CandidatePlace place, Candidate candidate, double gain) {
	}

}
