/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Papers in tables.
 */
@NullMarked
package org.papergraph.ingest.source.table;

import org.jspecify.annotations.NullMarked;
