/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Counts over HTTP.
 */
@NullMarked
package org.papergraph.api.stats;

import org.jspecify.annotations.NullMarked;
