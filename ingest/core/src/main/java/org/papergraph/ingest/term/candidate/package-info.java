/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * What might be a term of a paper: the tagger's spans, what name lists and cues add to
 * them, and all the places of one name together. Nothing is decided here.
 */
@NullMarked
package org.papergraph.ingest.term.candidate;

import org.jspecify.annotations.NullMarked;
