/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/**
 * Graphs of any size with the shape of real ones, for measuring.
 */
@NullMarked
package org.papergraph.graph.synthetic;

import org.jspecify.annotations.NullMarked;
