/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * What the graph holds, as one hash that does not depend on how it came to be, and as
 * counts.
 */
@NullMarked
package org.papergraph.graph.digest;

import org.jspecify.annotations.NullMarked;
