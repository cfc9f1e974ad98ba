/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

/**
 * A term that two papers name, with the words of both.
 *
 * @param term the term
 * @param paperCount how many papers name it
 * @param idf how telling it is: its inverse document frequency, near zero for what every
 * other paper names
 * @param first the words of the first paper
 * @param second the words of the second paper
 */
public record SharedTerm(TermRef term, int paperCount, double idf, Evidence first, Evidence second) {
}
