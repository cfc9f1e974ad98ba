/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/**
 * The graph, or a selection of it, in the formats of other tools, and papers in those of
 * reference managers.
 */
@NullMarked
package org.papergraph.graph.export;

import org.jspecify.annotations.NullMarked;
