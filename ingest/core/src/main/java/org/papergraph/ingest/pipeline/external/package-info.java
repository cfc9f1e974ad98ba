/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Extraction by a program of somebody else: papers go in and extraction output comes out,
 * both as JSON Lines, and every line is checked.
 */
@NullMarked
package org.papergraph.ingest.pipeline.external;

import org.jspecify.annotations.NullMarked;
