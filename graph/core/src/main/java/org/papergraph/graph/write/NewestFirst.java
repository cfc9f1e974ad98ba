/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.time.LocalDate;
import java.util.Locale;

import org.papergraph.graph.model.Paper;

/**
 * The order in which papers are listed: the newest first, those of which only the year is
 * known after the others of the year, those without a year last, then by id.
 */
final class NewestFirst {

	private static final int LAST = 99_999_999;

	private NewestFirst() {
	}

	/**
	 * {@return a text that sorts before those of older papers}
	 */
	static String key(Paper paper) {
		return String.format(Locale.ROOT, "%08d\t%s", LAST - day(paper), paper.id().value());
	}

	private static int day(Paper paper) {
		LocalDate date = paper.publishedOn();
		if (date != null) {
			return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
		}
		return (paper.year() != null) ? paper.year() * 10_000 : 0;
	}

}
