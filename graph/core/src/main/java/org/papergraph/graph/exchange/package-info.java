/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Extraction output as JSON Lines: what {@code extract} and {@code export} write and
 * {@code load} reads. The lines hold everything that the graph needs.
 */
@NullMarked
package org.papergraph.graph.exchange;

import org.jspecify.annotations.NullMarked;
