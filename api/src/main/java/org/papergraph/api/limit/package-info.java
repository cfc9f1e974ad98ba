/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * What keeps a crowd of clients from bringing the database down.
 */
@NullMarked
package org.papergraph.api.limit;

import org.jspecify.annotations.NullMarked;
