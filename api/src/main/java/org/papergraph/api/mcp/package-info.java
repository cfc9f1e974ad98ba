/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/**
 * The read endpoints of the API as tools of the Model Context Protocol, so that an
 * assistant can ask them.
 */
@NullMarked
package org.papergraph.api.mcp;

import org.jspecify.annotations.NullMarked;
