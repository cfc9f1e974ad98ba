/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

/**
 * A name that was merged into a term.
 *
 * @param surface the name as papers write it
 * @param key the name as the extractor folded it
 * @param rule why the two are one
 * @param support how many papers bear it out
 */
public record TermAlias(String surface, String key, String rule, int support) {
}
