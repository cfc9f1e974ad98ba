/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * What was tried on what, and what was not, over HTTP.
 */
@NullMarked
package org.papergraph.api.gap;

import org.jspecify.annotations.NullMarked;
