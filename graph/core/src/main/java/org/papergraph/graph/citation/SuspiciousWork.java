/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

import org.jspecify.annotations.Nullable;

/**
 * A work that looks wrong.
 *
 * @param suspicion in what way
 * @param work the id of the work
 * @param cited the id of the work whose citation looks wrong, null if it is not about one
 */
public record SuspiciousWork(Suspicion suspicion, String work, @Nullable String cited) {
}
