/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Whether a paper introduces a method or dataset or uses it.
 */
@NullMarked
package org.papergraph.ingest.term.role;

import org.jspecify.annotations.NullMarked;
