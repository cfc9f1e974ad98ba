/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Communities of terms over HTTP.
 */
@NullMarked
package org.papergraph.api.community;

import org.jspecify.annotations.NullMarked;
