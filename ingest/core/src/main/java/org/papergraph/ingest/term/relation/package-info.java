/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Relations between terms that stand in one sentence.
 */
@NullMarked
package org.papergraph.ingest.term.relation;

import org.jspecify.annotations.NullMarked;
