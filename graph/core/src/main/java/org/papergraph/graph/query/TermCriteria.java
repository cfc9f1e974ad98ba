/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.TermType;

/**
 * Which terms to list.
 *
 * @param text words of the name or of an alias, the last one perhaps only begun; null for
 * any
 * @param type the kind of thing, or null for any
 */
public record TermCriteria(@Nullable String text, @Nullable TermType type) {
}
