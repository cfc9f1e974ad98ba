/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/**
 * Papers for reference managers.
 */
@NullMarked
package org.papergraph.api.bibliography;

import org.jspecify.annotations.NullMarked;
