/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A date as the page prints it: {@code Jul 15, 2024}, and {@code Feb 12} for a day of the
 * year in which the page was saved.
 * <p>
 * Which year that was, the page does not prove: the dates with a year only say that it
 * came after them, and the day in the page's head is printed by the same rule. So a date
 * without a year stays without one.
 *
 * @param text the date as printed
 * @param year the printed year, if any
 * @param day the day, if the year is printed and the day exists
 */
record PageDate(String text, @Nullable Integer year, @Nullable LocalDate day) {

	static final String PATTERN = "(?<month>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? (?<day>\\d{1,2})(?:, (?<year>\\d{4}))?";

	private static final Pattern DATE = Pattern.compile(PATTERN);

	private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep",
			"Oct", "Nov", "Dec");

	static boolean matches(String text) {
		return DATE.matcher(text).matches();
	}

	static PageDate parse(String text) {
		Matcher matcher = DATE.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("date must look like Jul 15, 2024: text=" + text);
		}
		if (matcher.group("year") == null) {
			return new PageDate(text, null, null);
		}
		int year = Integer.parseInt(matcher.group("year"));
		int month = MONTHS.indexOf(matcher.group("month").substring(0, 3)) + 1;
		return new PageDate(text, year, day(year, month, Integer.parseInt(matcher.group("day"))));
	}

	private static @Nullable LocalDate day(int year, int month, int day) {
		try {
			return LocalDate.of(year, month, day);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
