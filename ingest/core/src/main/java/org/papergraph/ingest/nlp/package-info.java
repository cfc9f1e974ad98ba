/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Text annotation as the rest of the pipeline sees it: sentences, tokens, lemmas and
 * tags, with offsets into the stored text.
 */
@NullMarked
package org.papergraph.ingest.nlp;

import org.jspecify.annotations.NullMarked;
