/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a similarity is made of; each part is a cosine from 0 to 1.
 *
 * @param terms how alike the terms of two papers are, each weighted by its idf
 * @param coupling how alike their references are: bibliographic coupling
 * @param coCitation how alike the papers are that cite them: co-citation
 */
public record SimilarityParts(double terms, double coupling, double coCitation) {

	private static final double TERMS = 0.5;

	private static final double COUPLING = 0.3;

	private static final double CO_CITATION = 0.2;

	private static final int DECIMALS = 6;

	/**
	 * {@return the three parts as one number from 0 to 1}
	 */
	double score() {
		return rounded(TERMS * this.terms + COUPLING * this.coupling + CO_CITATION * this.coCitation);
	}

	/**
	 * {@return a value with six decimals, halves away from zero} The half is that of the
	 * decimal number, as in Cypher's {@code round}: a saved query must not give another
	 * last digit.
	 */
	static double rounded(double value) {
		return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
	}

}
