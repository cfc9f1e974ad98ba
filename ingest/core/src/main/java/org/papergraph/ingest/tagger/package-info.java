/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * The statistical tagger: which stretches of a sentence name a term, of which type, and
 * how probably.
 */
@NullMarked
package org.papergraph.ingest.tagger;

import org.jspecify.annotations.NullMarked;
