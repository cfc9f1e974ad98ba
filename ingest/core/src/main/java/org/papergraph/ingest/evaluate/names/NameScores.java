/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.names;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.papergraph.ingest.evaluate.Tally;

/**
 * How the pairs of a sample were judged.
 *
 * @param title what was measured
 * @param kinds the scores by kind, names of one thing first
 */
public record NameScores(String title, List<NameScore> kinds) {

	public NameScores {
		kinds = List.copyOf(kinds);
	}

	/**
	 * {@return precision and recall of merging over all kinds}
	 */
	public Tally merges() {
		int right = sum(true, true);
		return new Tally(right, right + sum(false, true), sum(true, false));
	}

	/**
	 * {@return the share of pairs of different things that became one term, 0 to 1}
	 */
	public double falseMerges() {
		int different = sum(false, false);
		return (different == 0) ? 0 : (double) sum(false, true) / different;
	}

	/**
	 * {@return by rule, right and wrong merges; the gold of each is its predictions}
	 */
	public Map<String, Tally> byRule() {
		Map<String, Tally> rules = new TreeMap<>();
		this.kinds.forEach((kind) -> kind.byRule()
			.forEach((rule, count) -> rules.merge(rule, new Tally(kind.same() ? count : 0, count, count),
					(one, other) -> new Tally(one.correct() + other.correct(), one.predicted() + other.predicted(),
							one.gold() + other.gold()))));
		return rules;
	}

	private int sum(boolean same, boolean merged) {
		return this.kinds.stream()
			.filter((kind) -> kind.same() == same)
			.mapToInt((kind) -> merged ? kind.merged() : kind.pairs())
			.sum();
	}

}
