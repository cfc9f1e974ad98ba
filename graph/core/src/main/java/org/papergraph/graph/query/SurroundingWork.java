/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A work before or after a group of similar papers.
 *
 * @param id such as {@code doi:10.1000/xyz}
 * @param title the title; the id if no source gives one
 * @param year the year of publication, if known
 * @param publishedOn the day of publication, if known
 * @param url where to read it, if known
 * @param citedBy how many papers of the graph cite it
 * @param stub whether it is only cited and was never read
 * @param count how many papers of the group it is cited by, or cites
 * @param papers the ids of these papers, sorted
 */
public record SurroundingWork(String id, String title, @Nullable Integer year, @Nullable LocalDate publishedOn,
		@Nullable String url, int citedBy, boolean stub, int count, List<String> papers) {

	public SurroundingWork {
		papers = papers.stream().sorted().toList();
	}

}
