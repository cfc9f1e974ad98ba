/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Formats whose records are JSON. A text of any size is cut into its records first, so
 * that memory holds one of them.
 */
@NullMarked
package org.papergraph.ingest.source.json;

import org.jspecify.annotations.NullMarked;
