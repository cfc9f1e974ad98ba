/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Bibliographies, as reference managers keep and export them.
 */
@NullMarked
package org.papergraph.ingest.source.bibliography;

import org.jspecify.annotations.NullMarked;
