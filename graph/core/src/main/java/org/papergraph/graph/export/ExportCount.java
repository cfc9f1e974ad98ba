/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.export;

/**
 * How much was written.
 *
 * @param nodes number of nodes
 * @param relationships number of relationships
 */
public record ExportCount(long nodes, long relationships) {
}
