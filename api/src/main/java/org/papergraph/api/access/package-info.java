/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Who may ask, where the settings say that not everybody may.
 */
@NullMarked
package org.papergraph.api.access;

import org.jspecify.annotations.NullMarked;
