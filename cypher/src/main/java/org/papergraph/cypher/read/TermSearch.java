/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

/**
 * Which conditions a listing of terms has.
 *
 * @param text whether names and aliases are searched
 * @param after whether the page follows another one
 */
public record TermSearch(boolean text, boolean after) {
}
