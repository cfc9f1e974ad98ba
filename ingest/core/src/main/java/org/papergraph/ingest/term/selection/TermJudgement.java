/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.Map;

import org.papergraph.graph.model.TermType;

/**
 * What a candidate is.
 *
 * @param probabilities how probable it is that the paper names it as a term of each type,
 * 0 to 1; what is missing to 1 is that it is none
 * @param salience how probable it is, if it is a concept, that it carries the paper's
 * content, 0 to 1
 */
public record TermJudgement(Map<TermType, Double> probabilities, double salience) {

	public TermJudgement {
		probabilities = Map.copyOf(probabilities);
	}

	/**
	 * {@return the probability of a type}
	 */
	public double of(TermType type) {
		return this.probabilities.getOrDefault(type, 0.0);
	}

}
