/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * The graph's vocabulary and every Cypher text that speaks it. Text only: nothing here
 * opens a connection.
 */
@NullMarked
package org.papergraph.cypher;

import org.jspecify.annotations.NullMarked;
