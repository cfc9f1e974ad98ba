/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/**
 * Looks for what keeps Papergraph from working on this machine, and says what to do.
 */
@NullMarked
package org.papergraph.ingest.doctor;

import org.jspecify.annotations.NullMarked;
