/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A paper as read from a source, its texts already cleaned: spans point into exactly
 * these strings.
 *
 * @param id the identity
 * @param title the title; never blank
 * @param abstractText the abstract, empty when the source has none
 * @param year year of publication, null when the source does not prove it
 * @param publishedOn day of publication, null when the source does not prove it
 * @param url where to read it, null when unknown
 * @param authorCount number of authors, null when unknown
 * @param organizations names as the source writes them, sorted
 */
public record Paper(PaperId id, String title, String abstractText, @Nullable Integer year,
		@Nullable LocalDate publishedOn, @Nullable String url, @Nullable Integer authorCount,
		List<String> organizations) {

	public Paper {
		organizations = organizations.stream().distinct().sorted().toList();
		if (title.isBlank()) {
			throw new IllegalArgumentException("paper must have a title: id=" + id);
		}
		if (publishedOn != null && year != null && publishedOn.getYear() != year) {
			throw new IllegalArgumentException(
					"year must be that of the date: id=" + id + ", year=" + year + ", publishedOn=" + publishedOn);
		}
	}

	/**
	 * {@return the title or the abstract}
	 */
	public String text(TextField field) {
		return (field == TextField.TITLE) ? this.title : this.abstractText;
	}

}
