/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Backups of the local graph: a dump of Neo4j together with the digest of what it holds.
 */
@NullMarked
package org.papergraph.ingest.backup;

import org.jspecify.annotations.NullMarked;
