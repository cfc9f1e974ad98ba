/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Terms over HTTP.
 */
@NullMarked
package org.papergraph.api.term;

import org.jspecify.annotations.NullMarked;
