/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * What clients may keep, and who may ask from where.
 */
@NullMarked
package org.papergraph.api.cache;

import org.jspecify.annotations.NullMarked;
