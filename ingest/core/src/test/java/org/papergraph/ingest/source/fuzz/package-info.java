/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/**
 * Readers before inputs that nobody wrote: what must hold for each, and the run that
 * counts them.
 */
@NullMarked
package org.papergraph.ingest.source.fuzz;

import org.jspecify.annotations.NullMarked;
