/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * What can go wrong, told as RFC 9457 problem details.
 */
@NullMarked
package org.papergraph.api.problem;

import org.jspecify.annotations.NullMarked;
