/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * What becomes of a run when processes are killed, disks are full and lines are cut.
 */
@NullMarked
package org.papergraph.ingest.crash;

import org.jspecify.annotations.NullMarked;
