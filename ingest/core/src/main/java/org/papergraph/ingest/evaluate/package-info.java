/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Measures extraction against papers annotated by people, and writes the numbers where
 * readers see them.
 */
@NullMarked
package org.papergraph.ingest.evaluate;

import org.jspecify.annotations.NullMarked;
