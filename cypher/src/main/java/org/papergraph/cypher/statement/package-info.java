/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * The fixed statements that write and check the graph, built once with Cypher-DSL. Rows
 * come in the parameter {@code rows}.
 */
@NullMarked
package org.papergraph.cypher.statement;

import org.jspecify.annotations.NullMarked;
