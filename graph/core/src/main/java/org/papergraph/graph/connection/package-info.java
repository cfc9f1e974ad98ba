/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * A connection to a Neo4j, and what can go wrong with it said in words that name the next
 * step.
 */
@NullMarked
package org.papergraph.graph.connection;

import org.jspecify.annotations.NullMarked;
