/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

/**
 * The names of the parameters that the read statements take.
 */
public final class Parameters {

	/** The id of the one node asked for. */
	public static final String ID = "id";

	/** The most rows to return. */
	public static final String LIMIT = "limit";

	/** A query in the syntax of the full-text index. */
	public static final String TEXT = "text";

	/** A name as a user wrote it. */
	public static final String NAME = "name";

	/** The start of all ids of one type of term, such as {@code method:}. */
	public static final String PREFIX = "prefix";

	/** A year of publication. */
	public static final String YEAR = "year";

	/** Ids of which a paper must have at least one. */
	public static final String ANCHOR = "anchor";

	/** Lists of ids; a paper must have at least one of each list. */
	public static final String OTHERS = "others";

	/** Ids of papers. */
	public static final String PAPERS = "papers";

	/** Ids of terms. */
	public static final String TERMS = "terms";

	/** The rank of the last row of the page before. */
	public static final String AFTER_RANK = "afterRank";

	/** The label (title or name) of the last row of the page before. */
	public static final String AFTER_LABEL = "afterLabel";

	/** The id of the last row of the page before. */
	public static final String AFTER_ID = "afterId";

	/** The most papers a term may have to be looked at. */
	public static final String MOST_PAPERS = "mostPapers";

	/** The most terms to look at. */
	public static final String MOST_TERMS = "mostTerms";

	/** Hashes of sources. */
	public static final String SOURCES = "sources";

	/** The id of the first of two terms. */
	public static final String FIRST = "first";

	/** The id of the second of two terms. */
	public static final String SECOND = "second";

	/** The most papers of a term to look at. */
	public static final String SAMPLE = "sample";

	/** The place in a listing after which it goes on; empty from the start. */
	public static final String AFTER_PLACE = "afterPlace";

	/** The place in a listing before which it ends. */
	public static final String UNTIL_PLACE = "untilPlace";

	/** How many papers of a listing are looked at. */
	public static final String WINDOW = "window";

	/** The place or the format of a source, null for any. */
	public static final String SOURCE = "source";

	/** The most candidates to look at. */
	public static final String CANDIDATES = "candidates";

	/** More papers than this make a term or a paper a hub. */
	public static final String HUB = "hub";

	private Parameters() {
	}

}
