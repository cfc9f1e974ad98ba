/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.community;

/**
 * That two terms belong together.
 *
 * @param one the id of a term
 * @param other the id of another one
 */
public record TermPair(String one, String other) {
}
