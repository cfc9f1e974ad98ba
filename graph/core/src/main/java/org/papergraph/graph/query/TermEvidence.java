/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

/**
 * A term and the words by which one paper names it.
 *
 * @param term the term
 * @param evidence the paper's words
 */
public record TermEvidence(TermRef term, Evidence evidence) {
}
