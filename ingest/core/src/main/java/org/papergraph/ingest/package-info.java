/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * What all of ingest shares: the exception that ends a run with a message for its user.
 */
@NullMarked
package org.papergraph.ingest;

import org.jspecify.annotations.NullMarked;
