/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

/**
 * A source that the graph holds as it is now.
 *
 * @param count what it held when it was read
 * @param papers how many papers its records tell of
 */
public record KnownSource(SourceCount count, int papers) {
}
