/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Word lists kept as readable files beside the classes that use them: names of datasets,
 * metrics and methods, generic words, spelling.
 */
@NullMarked
package org.papergraph.ingest.term.lexicon;

import org.jspecify.annotations.NullMarked;
