/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Puts extracted papers into the graph: idempotent, in sorted batches, by one writer; and
 * brings up to date what follows from them for the corpus.
 */
@NullMarked
package org.papergraph.graph.write;

import org.jspecify.annotations.NullMarked;
