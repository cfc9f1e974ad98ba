/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * What follows from who cites whom: which papers belong together, which ones matter, and
 * which works look wrong. Pure functions of citations, the same for any order of them.
 */
@NullMarked
package org.papergraph.graph.citation;

import org.jspecify.annotations.NullMarked;
