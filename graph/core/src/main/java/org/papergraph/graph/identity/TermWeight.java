/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

/**
 * How much a term says about a paper.
 *
 * @param paperCount number of papers that name the term
 * @param idf inverse document frequency, {@code ln(papers / paperCount)}, rounded to six
 * digits (Spaerck Jones 1972, "A statistical interpretation of term specificity and its
 * application in retrieval")
 * @param hub whether so many papers name the term that showing them all drowns a picture
 */
public record TermWeight(int paperCount, double idf, boolean hub) {

	/** More papers than this make a term a hub: they no longer fit a screen. */
	public static final int HUB_PAPERS = 30;

	/**
	 * Weighs a term.
	 * @param paperCount number of papers that name it, from 1
	 * @param papers number of papers in the corpus
	 * @return the weight
	 */
	public static TermWeight of(int paperCount, int papers) {
		if (paperCount < 1 || paperCount > papers) {
			throw new IllegalArgumentException(
					"term must be named by 1 to all papers: paperCount=" + paperCount + ", papers=" + papers);
		}
		return new TermWeight(paperCount, Rounding.sixDigits(StrictMath.log((double) papers / paperCount)),
				paperCount > HUB_PAPERS);
	}

}
