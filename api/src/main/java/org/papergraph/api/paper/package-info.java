/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Papers over HTTP.
 */
@NullMarked
package org.papergraph.api.paper;

import org.jspecify.annotations.NullMarked;
