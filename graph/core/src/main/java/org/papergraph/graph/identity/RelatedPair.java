/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import org.papergraph.graph.model.TermKey;

/**
 * Two terms that papers name together.
 *
 * @param one the term whose key sorts first
 * @param other the other term
 * @param papers number of papers that name both
 * @param weight normalised pointwise mutual information, above 0 up to 1
 */
public record RelatedPair(TermKey one, TermKey other, int papers, double weight) {

	public RelatedPair {
		if (one.compareTo(other) >= 0) {
			throw new IllegalArgumentException(
					"pair must be two terms in order: one=" + one.id() + ", other=" + other.id());
		}
	}

}
