/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * The versioned schema of the graph: applied by the command line, validated by the API.
 */
@NullMarked
package org.papergraph.graph.schema;

import org.jspecify.annotations.NullMarked;
