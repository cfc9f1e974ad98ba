/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * How the application is put together: connection, health, JSON, OpenAPI.
 */
@NullMarked
package org.papergraph.api.system;

import org.jspecify.annotations.NullMarked;
