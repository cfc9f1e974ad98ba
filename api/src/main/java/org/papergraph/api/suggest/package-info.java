/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Suggestions for a search box over HTTP.
 */
@NullMarked
package org.papergraph.api.suggest;

import org.jspecify.annotations.NullMarked;
