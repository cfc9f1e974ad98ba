/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.relation;

/**
 * How probable it is that a reader finds a relation right. The classifier learns from
 * papers of which people listed the most explicit relations only, so that it takes many
 * true ones for wrong; a logistic curve over its probability (Platt 1999) puts that
 * right. The curve was fitted to 200 relations of the seed pages that were read and
 * judged ({@code docs/quality/relations-judged.tsv} keeps a later sample); fitted to one
 * half of them, its expected calibration error on the other half is 0.02 to 0.03, that of
 * the plain probability 0.25.
 */
final class RelationConfidence {

	private static final double SLOPE = 2.0;

	private static final double OFFSET = 1.4;

	private RelationConfidence() {
	}

	/**
	 * {@return the confidence, greater for a greater probability}
	 * @param probability what the classifier says, 0 to 1
	 */
	static double of(double probability) {
		double odds = Math.log(probability / (1 - probability));
		return 1 / (1 + Math.exp(-(SLOPE * odds + OFFSET)));
	}

}
