/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

/**
 * Where papers stand in listings: the day counted down in eight digits, a tab and the
 * paper's id.
 */
final class Places {

	/** After every place. */
	static final String END = ":";

	/** Before the places of papers without a year, after all others. */
	static final String UNDATED = "99999999";

	private static final int LAST = 99_999_999;

	private static final int DAYS = 10_000;

	private Places() {
	}

	/**
	 * {@return a text before the places of a year and after those of the next one}
	 */
	static String startOf(int year) {
		return String.valueOf(LAST - (year + 1) * DAYS + 1);
	}

	/**
	 * {@return a text after the places of a year and before those of the year before}
	 */
	static String endOf(int year) {
		return String.valueOf(LAST - year * DAYS + 1);
	}

}
