/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * The questions people ask the graph, and the views that answer them. Everything is read
 * in read transactions, bounded in size and time.
 */
@NullMarked
package org.papergraph.graph.query;

import org.jspecify.annotations.NullMarked;
