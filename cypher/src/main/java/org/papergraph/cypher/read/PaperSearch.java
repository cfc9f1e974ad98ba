/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

/**
 * Which conditions a listing of papers has; each combination is a statement of its own,
 * so that the planner can start from the most selective index.
 *
 * @param text whether title and abstract are searched
 * @param terms whether the papers must name given terms
 * @param year whether the papers must be of a given year
 * @param after whether the page follows another one
 */
public record PaperSearch(boolean text, boolean terms, boolean year, boolean after) {
}
