/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * How requests ask for one page of a listing.
 */
@NullMarked
package org.papergraph.api.page;

import org.jspecify.annotations.NullMarked;
