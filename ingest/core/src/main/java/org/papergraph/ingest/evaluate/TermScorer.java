/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.gold.GoldPaper;

/**
 * Scores the terms of a paper against those that people found, as sets. Optional gold
 * terms are neither missed when absent nor wrong when predicted.
 */
public final class TermScorer {

	/**
	 * Scores one paper.
	 * @param gold the annotated paper
	 * @param terms what was extracted from it
	 * @return the counts of this paper
	 */
	public TermScores score(GoldPaper gold, List<TermOccurrence> terms) {
		List<ComparableTerm> wanted = terms(gold, false);
		List<ComparableTerm> predicted = withoutOptional(wanted, terms(gold, true), ComparableTerm.predicted(terms));
		Matching typed = Matching.of(wanted, predicted, true);
		Matching untyped = Matching.of(wanted, predicted, false);
		return new TermScores(1, byType(wanted, predicted, typed.strict()), byType(wanted, predicted, typed.relaxed()),
				new Tally(untyped.strict().size(), predicted.size(), wanted.size()),
				new Tally(untyped.relaxed().size(), predicted.size(), wanted.size()),
				roles(wanted, predicted, typed.strict()), introduced(wanted, predicted, typed.strict()),
				calibration(predicted, typed.strict()));
	}

	private static List<ComparableTerm> terms(GoldPaper gold, boolean optional) {
		return gold.terms().stream().filter((term) -> term.optional() == optional).map(ComparableTerm::of).toList();
	}

	/**
	 * A prediction that stands for no wanted term, but for an optional one, is set aside.
	 */
	private static List<ComparableTerm> withoutOptional(List<ComparableTerm> wanted, List<ComparableTerm> optional,
			List<ComparableTerm> predicted) {
		Set<Integer> hit = Matching.of(wanted, predicted, true).matchedPredictions();
		List<ComparableTerm> rest = new ArrayList<>();
		for (int i = 0; i < predicted.size(); i++) {
			if (!hit.contains(i)) {
				rest.add(predicted.get(i));
			}
		}
		List<ComparableTerm> kept = new ArrayList<>(predicted);
		for (int index : Matching.of(optional, rest, false).matchedPredictions()) {
			ComparableTerm ignored = rest.get(index);
			kept.removeIf((term) -> term == ignored);
		}
		return kept;
	}

	private static Map<TermType, Tally> byType(List<ComparableTerm> wanted, List<ComparableTerm> predicted,
			List<Matching.Pair> pairs) {
		Map<TermType, Tally> tallies = new EnumMap<>(TermType.class);
		for (TermType type : TermType.values()) {
			ToIntFunction<List<ComparableTerm>> count = (
					terms) -> (int) terms.stream().filter((term) -> term.type() == type).count();
			int correct = (int) pairs.stream().filter((pair) -> wanted.get(pair.gold()).type() == type).count();
			tallies.put(type, new Tally(correct, count.applyAsInt(predicted), count.applyAsInt(wanted)));
		}
		return tallies;
	}

	private static Tally roles(List<ComparableTerm> wanted, List<ComparableTerm> predicted, List<Matching.Pair> pairs) {
		Tally tally = Tally.NONE;
		for (Matching.Pair pair : pairs) {
			ComparableTerm gold = wanted.get(pair.gold());
			if (gold.type().hasRole() && gold.role() != null) {
				boolean same = gold.role() == roleOf(predicted.get(pair.predicted()));
				tally = tally.plus(new Tally(same ? 1 : 0, 1, 1));
			}
		}
		return tally;
	}

	private static Tally introduced(List<ComparableTerm> wanted, List<ComparableTerm> predicted,
			List<Matching.Pair> pairs) {
		Tally tally = Tally.NONE;
		for (Matching.Pair pair : pairs) {
			ComparableTerm gold = wanted.get(pair.gold());
			if (gold.type().hasRole() && gold.role() != null) {
				int is = (gold.role() == Role.INTRODUCED) ? 1 : 0;
				int said = (roleOf(predicted.get(pair.predicted())) == Role.INTRODUCED) ? 1 : 0;
				tally = tally.plus(new Tally(is * said, said, is));
			}
		}
		return tally;
	}

	private static Calibration calibration(List<ComparableTerm> predicted, List<Matching.Pair> pairs) {
		Set<Integer> right = pairs.stream().map(Matching.Pair::predicted).collect(Collectors.toSet());
		Calibration calibration = Calibration.NONE;
		for (int i = 0; i < predicted.size(); i++) {
			calibration = calibration.with(predicted.get(i).confidence(), right.contains(i));
		}
		return calibration;
	}

	private static Role roleOf(ComparableTerm term) {
		return (term.role() == Role.INTRODUCED) ? Role.INTRODUCED : Role.USED;
	}

}
