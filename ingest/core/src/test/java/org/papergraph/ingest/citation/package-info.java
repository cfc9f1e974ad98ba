/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Citations of real samples, counted from the raw files and in the graph.
 */
@NullMarked
package org.papergraph.ingest.citation;

import org.jspecify.annotations.NullMarked;
