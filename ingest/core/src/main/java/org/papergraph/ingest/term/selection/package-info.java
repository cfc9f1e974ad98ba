/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Which candidates are terms of a paper, and of which type: a second stage that sees all
 * places of a name, the rest of the paper and what annotated papers call a term (stacked
 * generalisation, Wolpert 1992).
 */
@NullMarked
package org.papergraph.ingest.term.selection;

import org.jspecify.annotations.NullMarked;
