/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

/**
 * The names of the columns that the read statements return and that are not properties.
 */
public final class Columns {

	/** What a listing is sorted by, the highest first; then by label and id. */
	public static final String RANK = "rank";

	/** The id of a paper. */
	public static final String PAPER = "paper";

	/** The id of a term. */
	public static final String TERM = "term";

	/** The type of a relationship. */
	public static final String RELATIONSHIP = "relationship";

	/** The id of the term a relation starts from. */
	public static final String HEAD = "head";

	/** The name of the term a relation starts from. */
	public static final String HEAD_NAME = "headName";

	/** The id of the term a relation ends at. */
	public static final String TAIL = "tail";

	/** The name of the term a relation ends at. */
	public static final String TAIL_NAME = "tailName";

	/** Whether a relation starts from the term asked for. */
	public static final String OUTGOING = "outgoing";

	/** A number of papers. */
	public static final String PAPERS = "papers";

	/** One claim of many: the paper, its sentence and how sure the extractor was. */
	public static final String CLAIM = "claim";

	/** The id of the first paper of a pair. */
	public static final String FIRST = "first";

	/** The id of the second paper of a pair. */
	public static final String SECOND = "second";

	/** The id of a paper that cites another. */
	public static final String CITING = "citing";

	/** The id of a paper that another cites. */
	public static final String CITED = "cited";

	/** Whether a source with the paper itself was read. */
	public static final String READ = "read";

	/** Whether a paper has a number that the world knows it by. */
	public static final String IDENTIFIED = "identified";

	/** The number of references that lead to no paper. */
	public static final String UNRESOLVED = "unresolved";

	/** Whether a paper is only cited. */
	public static final String STUB = "stub";

	/** The number of papers that a paper cites. */
	public static final String REFERENCES = "references";

	/** The number of papers that cite a paper. */
	public static final String CITED_BY = "citedBy";

	/** The number of papers that introduce a term. */
	public static final String INTRODUCED = "introduced";

	/** The number of papers of the first term. */
	public static final String PAPERS_OF_FIRST = "papersOfFirst";

	/** The number of papers of the second term. */
	public static final String PAPERS_OF_SECOND = "papersOfSecond";

	/** The place of a paper in listings. */
	public static final String PLACE = "place";

	/** Whether a paper of a listing meets all conditions. */
	public static final String FITS = "fits";

	/** The terms of a paper. */
	public static final String TERMS = "terms";

	/** The name of a term, or the title of a paper. */
	public static final String NAME = "name";

	/** How many papers name a term, or cite a paper. */
	public static final String WEIGHT = "weight";

	/** The id of the node a step starts from. */
	public static final String FROM = "from";

	/** The id of the node a step leads to. */
	public static final String TO = "to";

	private Columns() {
	}

}
