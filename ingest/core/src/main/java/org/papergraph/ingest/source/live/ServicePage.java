/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import org.jspecify.annotations.Nullable;

/**
 * A page of an answer.
 *
 * @param body what the service sent, of a format that can be read
 * @param records how many papers it holds
 * @param next how to ask for the next page, null if this is the last one
 * @param total how many papers there are in all, as the service estimates
 */
record ServicePage(byte[] body, int records, @Nullable String next, long total) {
}
