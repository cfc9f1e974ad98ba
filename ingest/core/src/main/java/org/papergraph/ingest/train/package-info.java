/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Makes the shipped models out of the annotated papers: what {@code papergraph train}
 * does.
 */
@NullMarked
package org.papergraph.ingest.train;

import org.jspecify.annotations.NullMarked;
