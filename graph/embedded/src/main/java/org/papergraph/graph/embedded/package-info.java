/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * A whole Neo4j server with Neo4j Browser as a child JVM: it needs no Docker and no
 * installation, listens on loopback only, and ends with the process that started it. All
 * it offers is an address, a user name and a password; everybody else speaks Bolt.
 */
@NullMarked
package org.papergraph.graph.embedded;

import org.jspecify.annotations.NullMarked;
