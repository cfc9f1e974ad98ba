/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

/**
 * A paper that uses a method and a dataset together, and its words for both.
 *
 * @param paper the paper
 * @param method its words for the method
 * @param dataset its words for the dataset
 */
public record UseExample(PaperSummary paper, TermEvidence method, TermEvidence dataset) {
}
