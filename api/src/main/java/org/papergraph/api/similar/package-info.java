/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Papers that are close to others, over HTTP.
 */
@NullMarked
package org.papergraph.api.similar;

import org.jspecify.annotations.NullMarked;
