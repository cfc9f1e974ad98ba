/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Abbreviations and the long forms that a text defines for them.
 */
@NullMarked
package org.papergraph.ingest.term.acronym;

import org.jspecify.annotations.NullMarked;
