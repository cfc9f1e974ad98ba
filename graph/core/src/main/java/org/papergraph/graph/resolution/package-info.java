/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Which records of sources tell of one paper, decided by a pure function of all records
 * that are connected: neither order nor batching matters.
 */
@NullMarked
package org.papergraph.graph.resolution;

import org.jspecify.annotations.NullMarked;
