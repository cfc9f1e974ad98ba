/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.EnumMap;
import java.util.Map;

import org.papergraph.graph.model.TermType;

/**
 * How probable a term must be to be selected.
 *
 * @param byType the least probability of each type, 0 to 1
 * @param salientConcept the least probability that a candidate is a concept and carries
 * the paper's content, 0 to 1; at 0 every concept counts
 */
public record SelectionThresholds(Map<TermType, Double> byType, double salientConcept) {

	public SelectionThresholds {
		for (TermType type : TermType.values()) {
			if (!byType.containsKey(type)) {
				throw new IllegalArgumentException("thresholds must name every type: missing=" + type.label());
			}
		}
		byType = Map.copyOf(byType);
	}

	/**
	 * {@return what gives the best F1 in cross-validation over the training papers, with
	 * the salient concepts only}
	 */
	public static SelectionThresholds tuned() {
		Map<TermType, Double> byType = new EnumMap<>(TermType.class);
		byType.put(TermType.METHOD, 0.3);
		byType.put(TermType.DATASET, 0.3);
		byType.put(TermType.TASK, 0.3);
		byType.put(TermType.METRIC, 0.35);
		byType.put(TermType.CONCEPT, 0.3);
		return new SelectionThresholds(byType, 0.3);
	}

	/**
	 * {@return thresholds that everything exceeds: for what was selected before}
	 */
	public static SelectionThresholds none() {
		Map<TermType, Double> byType = new EnumMap<>(TermType.class);
		for (TermType type : TermType.values()) {
			byType.put(type, 0.0);
		}
		return new SelectionThresholds(byType, 0);
	}

	/**
	 * {@return these thresholds, for every concept that a paper names}
	 */
	public SelectionThresholds withAllConcepts() {
		return new SelectionThresholds(this.byType, 0);
	}

	/**
	 * How much a judgement exceeds the threshold of a type.
	 * @param judgement the judgement
	 * @param type the type
	 * @return the difference; not above 0 where the type is not selected
	 */
	double gain(TermJudgement judgement, TermType type) {
		boolean minor = type == TermType.CONCEPT && judgement.of(type) * judgement.salience() < this.salientConcept;
		return minor ? 0 : judgement.of(type) - this.byType.getOrDefault(type, 1.0);
	}

}
