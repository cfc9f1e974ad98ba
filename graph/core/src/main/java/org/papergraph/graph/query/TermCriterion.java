/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.TermType;

/**
 * A term as a user names it.
 *
 * @param type what kind of thing it is, or null for any
 * @param name its id, name or any alias
 */
public record TermCriterion(@Nullable TermType type, String name) {
}
