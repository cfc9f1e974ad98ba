/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * How one idea leads to another, over HTTP.
 */
@NullMarked
package org.papergraph.api.path;

import org.jspecify.annotations.NullMarked;
