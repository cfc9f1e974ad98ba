/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * A thin, read-only HTTP API over the graph. Controllers translate; the questions are
 * asked by {@code org.papergraph.graph.query}.
 */
@NullMarked
package org.papergraph.api;

import org.jspecify.annotations.NullMarked;
