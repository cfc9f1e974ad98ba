/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Measures how well names of one thing become one term, and names of different things do
 * not, by the rules that extraction and graph use.
 */
@NullMarked
package org.papergraph.ingest.evaluate.names;

import org.jspecify.annotations.NullMarked;
