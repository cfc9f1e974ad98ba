/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * The statements that read the graph: built once with Cypher-DSL, rendered to text, and
 * varied by parameters only.
 */
@NullMarked
package org.papergraph.cypher.read;

import org.jspecify.annotations.NullMarked;
