/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What some pages print below an abstract, on three lines or on one: the number of
 * authors or the organisation, a middle dot, the date and, where there are any, the
 * number of comments.
 *
 * @param authorCount number of authors, unless an organisation is printed in its place
 * @param organization name of the organisation
 * @param date the date
 * @param comments number of comments
 */
record PageDetails(@Nullable Integer authorCount, @Nullable String organization, @Nullable PageDate date,
		@Nullable Integer comments) {

	private static final int MOST_LINES = 3;

	private static final Pattern AUTHORS = Pattern.compile("(?:[•∙*-]\\s*)?(?<count>\\d{1,5}) authors?");

	private static final Pattern COMPLETE = Pattern
		.compile("(?<who>.{0,120}?)\\s*·\\s*(?<date>" + PageDate.PATTERN + ")(?:\\s+(?<comments>\\d{1,6}))?");

	/** A logo's name, which is the account, then the organisation's own name. */
	private static final Pattern ORGANIZATION = Pattern.compile("\\S+\\s+(\\S.*)");

	/**
	 * Details found on a page.
	 *
	 * @param details the details
	 * @param lines how many lines they take
	 */
	record Found(PageDetails details, int lines) {
	}

	/**
	 * Looks for details that start at a line.
	 * @param page the lines of the page
	 * @param index where to look
	 * @return the details, or {@code null} if something else stands there
	 */
	static @Nullable Found at(List<PageLine> page, int index) {
		StringBuilder joined = new StringBuilder();
		for (int count = 1; count <= MOST_LINES && index + count <= page.size(); count++) {
			joined.append((count > 1) ? " " : "").append(page.get(index + count - 1).text());
			Matcher complete = COMPLETE.matcher(joined);
			if (complete.matches() && !complete.group("who").endsWith(".")) {
				return new Found(of(complete), count);
			}
		}
		return cutAt(page, index);
	}

	static boolean isAuthors(String line) {
		return AUTHORS.matcher(line).matches();
	}

	private static @Nullable Found cutAt(List<PageLine> page, int index) {
		String line = page.get(index).text();
		if (line.equals("·")) {
			return new Found(new PageDetails(null, null, null, null), 1);
		}
		Matcher authors = AUTHORS.matcher(line);
		if (!authors.matches()) {
			return null;
		}
		boolean dot = index + 1 < page.size() && page.get(index + 1).text().equals("·");
		return new Found(new PageDetails(Integer.valueOf(authors.group("count")), null, null, null), dot ? 2 : 1);
	}

	private static PageDetails of(Matcher complete) {
		String who = complete.group("who").strip();
		Matcher authors = AUTHORS.matcher(who);
		Integer count = authors.matches() ? Integer.valueOf(authors.group("count")) : null;
		String organization = (count == null) ? organization(who) : null;
		String comments = complete.group("comments");
		return new PageDetails(count, organization, PageDate.parse(complete.group("date")),
				(comments != null) ? Integer.valueOf(comments) : null);
	}

	private static @Nullable String organization(String who) {
		Matcher named = ORGANIZATION.matcher(who);
		String name = MarkupCleaner.clean(named.matches() ? named.group(1) : who);
		return name.isEmpty() ? null : name;
	}

}
