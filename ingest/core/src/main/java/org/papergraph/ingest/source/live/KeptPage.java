/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import org.jspecify.annotations.Nullable;

/**
 * What is kept about a page besides its body.
 *
 * @param source the query, for a person who looks
 * @param cursor how it was asked for
 * @param wanted how many papers were asked for
 * @param records how many came
 * @param next how to ask for the next page, null if this is the last one
 * @param total how many papers there are in all, as the service estimates
 * @param sha256 the hash of the body
 */
record KeptPage(String source, String cursor, int wanted, int records, @Nullable String next, long total,
		String sha256) {

	/**
	 * {@return whether asking again would ask the same}
	 * @param number which page it is
	 * @param asked how the page would be asked for; the first one is always the first one
	 * @param papers how many papers would be asked for
	 */
	boolean answers(int number, String asked, int papers) {
		boolean whole = this.next == null && this.records < this.wanted && this.records <= papers;
		return (number == 1 || this.cursor.equals(asked)) && (this.wanted == papers || whole);
	}

}
