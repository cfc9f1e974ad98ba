/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * From scored spans to a paper's terms: which spans are mentions, which mentions are one
 * term, of which type, under which name, introduced or used, and how terms of one
 * sentence are related.
 */
@NullMarked
package org.papergraph.ingest.term;

import org.jspecify.annotations.NullMarked;
