/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Texts as columns, one token a line, the way shared tasks write labelled words; and
 * taggers of whatever labels such a file has.
 */
@NullMarked
package org.papergraph.ingest.conll;

import org.jspecify.annotations.NullMarked;
