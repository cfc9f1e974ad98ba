/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * The public comparison: SciERC's types and relations, learned on the spot from its
 * training part. Nothing of it ships.
 */
@NullMarked
package org.papergraph.ingest.evaluate.scierc;

import org.jspecify.annotations.NullMarked;
