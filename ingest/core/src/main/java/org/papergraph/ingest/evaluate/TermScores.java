/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.util.EnumMap;
import java.util.Map;

import org.papergraph.graph.model.TermType;

/**
 * How well the terms of some papers were found.
 *
 * @param papers how many papers
 * @param strict by type, names equal
 * @param relaxed by type, names similar
 * @param untypedStrict names equal, whatever the type
 * @param untypedRelaxed names similar, whatever the type
 * @param roles terms found strictly whose role people stated: gold and predicted count
 * them all, correct those with that role
 * @param introduced the same for the role {@code introduced} alone
 * @param calibration whether terms are right as often as their confidence says
 */
public record TermScores(int papers, Map<TermType, Tally> strict, Map<TermType, Tally> relaxed, Tally untypedStrict,
		Tally untypedRelaxed, Tally roles, Tally introduced, Calibration calibration) {

	static final TermScores NONE = new TermScores(0, Map.of(), Map.of(), Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE,
			Calibration.NONE);

	public TermScores {
		strict = Map.copyOf(strict);
		relaxed = Map.copyOf(relaxed);
	}

	/**
	 * {@return the strict counts of a type}
	 */
	public Tally strict(TermType type) {
		return this.strict.getOrDefault(type, Tally.NONE);
	}

	/**
	 * {@return the relaxed counts of a type}
	 */
	public Tally relaxed(TermType type) {
		return this.relaxed.getOrDefault(type, Tally.NONE);
	}

	/**
	 * {@return the strict counts of all types together}
	 */
	public Tally strictOverall() {
		return this.strict.values().stream().reduce(Tally.NONE, Tally::plus);
	}

	/**
	 * {@return the relaxed counts of all types together}
	 */
	public Tally relaxedOverall() {
		return this.relaxed.values().stream().reduce(Tally.NONE, Tally::plus);
	}

	TermScores plus(TermScores other) {
		return new TermScores(this.papers + other.papers, sum(this.strict, other.strict),
				sum(this.relaxed, other.relaxed), this.untypedStrict.plus(other.untypedStrict),
				this.untypedRelaxed.plus(other.untypedRelaxed), this.roles.plus(other.roles),
				this.introduced.plus(other.introduced), this.calibration.plus(other.calibration));
	}

	private static Map<TermType, Tally> sum(Map<TermType, Tally> one, Map<TermType, Tally> other) {
		Map<TermType, Tally> sum = new EnumMap<>(TermType.class);
		sum.putAll(one);
		other.forEach((type, tally) -> sum.merge(type, tally, Tally::plus));
		return sum;
	}

}
