/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * When a paper appeared, as precisely as a record proves it.
 *
 * @param year the year, null if unknown
 * @param day the day, null unless the whole date is given
 */
public record RecordDate(@Nullable Integer year, @Nullable LocalDate day) {

	/** Nothing is known. */
	public static final RecordDate UNKNOWN = new RecordDate(null, null);

	private static final Pattern NUMBERS = Pattern
		.compile("(?<!\\d)(?<year>1[5-9]\\d\\d|20\\d\\d)(?:[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2}))?(?!\\d)");

	private static final Pattern MAIL = Pattern.compile("(\\d{1,2} [A-Z][a-z]{2} \\d{4}) \\d{2}:");

	private static final DateTimeFormatter MAIL_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	/**
	 * Reads a date as records write it.
	 * @param text such as {@code 2024-07-15}, {@code 2024/7/15},
	 * {@code 2024-07-15T00:00:00Z}, {@code Thu, 22 Dec 2022 17:01:56 GMT} or {@code 2024}
	 * @return the date, {@link #UNKNOWN} if there is no year in it
	 */
	public static RecordDate parse(@Nullable String text) {
		String date = (text != null) ? text : "";
		Matcher mail = MAIL.matcher(date);
		if (mail.find()) {
			try {
				LocalDate day = LocalDate.parse(mail.group(1), MAIL_DAY);
				return new RecordDate(day.getYear(), day);
			}
			catch (DateTimeException ex) {
				// No such day; the year may do.
			}
		}
		Matcher matcher = NUMBERS.matcher(date);
		if (!matcher.find()) {
			return UNKNOWN;
		}
		return of(matcher.group("year"), matcher.group("month"), matcher.group("day"));
	}

	/**
	 * Puts a date together.
	 * @param year the year in digits
	 * @param month the month as a number or an English name, if known
	 * @param day the day in digits, if known
	 * @return the date, {@link #UNKNOWN} without a year
	 */
	public static RecordDate of(@Nullable String year, @Nullable String month, @Nullable String day) {
		Matcher matcher = NUMBERS.matcher((year != null) ? year : "");
		if (!matcher.find()) {
			return UNKNOWN;
		}
		int found = Integer.parseInt(matcher.group("year"));
		int number = month(month);
		String digits = (day != null) ? day.strip() : "";
		boolean whole = number > 0 && digits.matches("\\d{1,2}");
		try {
			return new RecordDate(found, whole ? LocalDate.of(found, number, Integer.parseInt(digits)) : null);
		}
		catch (DateTimeException ex) {
			return new RecordDate(found, null);
		}
	}

	private static int month(@Nullable String month) {
		String text = (month != null) ? month.strip().toLowerCase(Locale.ROOT) : "";
		if (text.matches("\\d{1,2}")) {
			return Integer.parseInt(text);
		}
		return (text.length() < 3) ? 0 : MONTHS.indexOf(text.substring(0, 3)) + 1;
	}

}
