/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.identity;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.TermKey;

/**
 * A paper's key leads to a term.
 *
 * @param term the canonical key
 * @param rule why, when it is another than the paper's
 * @param support number of papers that speak for it; 0 when the rule needs none
 * @param evidence the sentence or the line that says so, null when the rule needs none
 */
record Merge(TermKey term, AliasRule rule, int support, @Nullable String evidence) {
}
