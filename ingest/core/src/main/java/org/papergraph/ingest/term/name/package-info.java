/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * What a term's name becomes when case, plural, hyphens and spelling variants are folded:
 * two surfaces with one folded name are one term.
 */
@NullMarked
package org.papergraph.ingest.term.name;

import org.jspecify.annotations.NullMarked;
