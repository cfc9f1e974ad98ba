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
 * @param said the paper as this place alone describes it, null when it says just what all
 * places together say
 */
public record SourceEntry(SourceFile source, int position, @Nullable String dateText, @Nullable Integer comments,
		@Nullable Paper said) {

	public SourceEntry {
		if (position < 1) {
			throw new IllegalArgumentException("position must be from 1: position=" + position);
		}
	}

	/**
	 * Makes a place that says just what all places together say.
	 */
	public SourceEntry(SourceFile source, int position, @Nullable String dateText, @Nullable Integer comments) {
		this(source, position, dateText, comments, null);
	}

	/**
	 * {@return the paper as this place describes it}
	 * @param paper the paper as all places together describe it
	 */
	public Paper describes(Paper paper) {
		return (this.said != null) ? this.said : paper;
	}

	/**
	 * {@return this place with what it says beside what all places say}
	 * @param described the paper as this place describes it
	 * @param paper the paper as all places together describe it
	 */
	public SourceEntry describing(Paper described, Paper paper) {
		Paper own = described.withId(paper.id());
		return new SourceEntry(this.source, this.position, this.dateText, this.comments,
				own.equals(paper) ? null : own);
	}

}
