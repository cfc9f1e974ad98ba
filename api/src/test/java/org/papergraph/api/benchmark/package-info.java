/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/**
 * How long questions take on graphs of ten thousand to a million papers, and beside many
 * other clients. Run by hand, as the README says, not by the build.
 */
@NullMarked
package org.papergraph.api.benchmark;

import org.jspecify.annotations.NullMarked;
