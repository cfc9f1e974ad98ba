/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

import org.jspecify.annotations.Nullable;

/**
 * The place of a paper in a source, with what only that place says.
 *
 * @param source the file
 * @param position its place in the file, from 1
 * @param dateText the date as printed there, such as {@code Feb 12}; null when there is
 * none
 * @param comments number of comments shown there, null when none is shown
 */
public record SourceEntry(SourceFile source, int position, @Nullable String dateText, @Nullable Integer comments) {

	public SourceEntry {
		if (position < 1) {
			throw new IllegalArgumentException("position must be from 1: position=" + position);
		}
	}

}
