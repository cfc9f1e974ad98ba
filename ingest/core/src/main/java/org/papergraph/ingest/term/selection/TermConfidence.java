/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.EnumMap;
import java.util.Map;

import org.papergraph.graph.model.TermType;

/**
 * How probable it is that people list a selected term with this type. The second stage is
 * too sure of what it selects, most of all of concepts; a logistic curve for each type
 * (Platt 1999) puts that right. The curves were fitted to the terms of cross-validation;
 * one curve fitted to half of the papers had an expected calibration error of 0.016 on
 * the other half, the plain probability 0.077.
 */
public final class TermConfidence {

	private static final Map<TermType, Curve> CURVES = new EnumMap<>(Map.of(TermType.METHOD, new Curve(0.65, 0.05),
			TermType.DATASET, new Curve(0.79, 0.22), TermType.TASK, new Curve(0.61, 0.05), TermType.METRIC,
			new Curve(0.71, 0.2), TermType.CONCEPT, new Curve(0.73, -0.4)));

	private static final double LEAST = 1e-4;

	private TermConfidence() {
	}

	/**
	 * {@return the confidence, 0 to 1, greater for a greater probability}
	 * @param type the type that was selected
	 * @param probability what the second stage says, 0 to 1
	 */
	public static double of(TermType type, double probability) {
		double inside = Math.min(1 - LEAST, Math.max(LEAST, probability));
		Curve curve = CURVES.getOrDefault(type, Curve.STRAIGHT);
		return 1 / (1 + StrictMath.exp(-(curve.slope() * StrictMath.log(inside / (1 - inside)) + curve.offset())));
	}

	private record Curve(double slope, double offset) {

		private static final Curve STRAIGHT = new Curve(1, 0);

	}

}
