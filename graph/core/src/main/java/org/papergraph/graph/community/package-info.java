/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Communities: groups of terms that papers name together.
 */
@NullMarked
package org.papergraph.graph.community;

import org.jspecify.annotations.NullMarked;
