/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit;

/**
 * A server that somebody has to stop at the end.
 *
 * @param server how to reach it
 * @param stop what stops it
 */
record Backend(Neo4jServer server, Runnable stop) {

}
