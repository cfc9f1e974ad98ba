/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

/**
 * A term that stands in papers together with another one.
 *
 * @param term the term
 * @param paperCount how many papers name it
 * @param papers how many papers name both
 * @param weight how much more often than by chance: normalised pointwise mutual
 * information, at most 1
 */
public record RelatedTerm(TermRef term, int paperCount, int papers, double weight) {
}
