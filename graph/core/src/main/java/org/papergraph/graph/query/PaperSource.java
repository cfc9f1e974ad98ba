/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import org.jspecify.annotations.Nullable;

/**
 * A place where a paper was read.
 *
 * @param uri the file or address
 * @param sha256 the hash of its bytes
 * @param format what it was recognised as
 * @param position the paper's place in it, from 1
 * @param dateText the date as it stood there, if any
 * @param comments how many comments it had there, if given
 */
public record PaperSource(String uri, String sha256, String format, int position, @Nullable String dateText,
		@Nullable Integer comments) {
}
