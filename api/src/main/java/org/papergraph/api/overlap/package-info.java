/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * What two papers or two terms share, over HTTP.
 */
@NullMarked
package org.papergraph.api.overlap;

import org.jspecify.annotations.NullMarked;
