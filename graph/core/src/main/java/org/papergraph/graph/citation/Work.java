/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What must be known about a paper to judge its citations.
 *
 * @param id the identity in the graph
 * @param title the title, empty when unknown
 * @param year year of publication, null when unknown
 * @param publishedOn day of publication, null when unknown
 * @param read whether a source with the paper itself was read; else it is only cited
 * @param identified whether it has a DOI or another number that the world knows it by
 * @param unresolvedReferences number of its references that lead to no paper
 */
public record Work(String id, String title, @Nullable Integer year, @Nullable LocalDate publishedOn, boolean read,
		boolean identified, int unresolvedReferences) {

	/**
	 * Says whether this work came out more than a year after another. With years alone,
	 * two of them must lie between.
	 * @param other the work to compare with
	 * @return false also when a date is unknown
	 */
	public boolean isYearsAfter(Work other) {
		if (this.publishedOn != null && other.publishedOn != null) {
			return this.publishedOn.isAfter(other.publishedOn.plusYears(1));
		}
		return this.year != null && other.year != null && this.year - other.year > 1;
	}

}
