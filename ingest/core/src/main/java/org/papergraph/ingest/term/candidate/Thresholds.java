/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.candidate;

import java.util.EnumMap;
import java.util.Map;

import org.papergraph.graph.model.TermType;

/**
 * How probable a term of each type must be.
 *
 * @param byType a probability for every type
 */
public record Thresholds(Map<TermType, Double> byType) {

	public Thresholds {
		for (TermType type : TermType.values()) {
			if (!byType.containsKey(type)) {
				throw new IllegalArgumentException("thresholds must name every type: missing=" + type.label());
			}
		}
		byType = Map.copyOf(byType);
	}

	/**
	 * {@return what gives the best F1 in cross-validation over the training papers}
	 */
	public static Thresholds tuned() {
		return new Thresholds(Map.of(TermType.METHOD, 0.4, TermType.DATASET, 0.6, TermType.TASK, 0.25, TermType.METRIC,
				0.3, TermType.CONCEPT, 0.45));
	}

	/**
	 * {@return the same threshold for all types}
	 */
	public static Thresholds uniform(double probability) {
		Map<TermType, Double> byType = new EnumMap<>(TermType.class);
		for (TermType type : TermType.values()) {
			byType.put(type, probability);
		}
		return new Thresholds(byType);
	}

	/**
	 * {@return these thresholds with another one for {@code type}}
	 */
	public Thresholds with(TermType type, double probability) {
		Map<TermType, Double> changed = new EnumMap<>(this.byType);
		changed.put(type, probability);
		return new Thresholds(changed);
	}

	double of(TermType type) {
		return this.byType.getOrDefault(type, 1.0);
	}

}
