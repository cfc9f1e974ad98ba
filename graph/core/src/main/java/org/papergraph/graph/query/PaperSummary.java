/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A paper in a listing.
 *
 * @param id such as {@code title:9f2c0a64b1d37e58}
 * @param title the title; the id if no source gives one
 * @param year the year of publication, if known
 * @param publishedOn the day of publication, if known
 * @param url where to read it, if known
 * @param citedBy how many papers of the graph cite it
 */
public record PaperSummary(String id, String title, @Nullable Integer year, @Nullable LocalDate publishedOn,
		@Nullable String url, int citedBy) {
}
