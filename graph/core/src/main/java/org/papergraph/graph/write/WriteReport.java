/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

/**
 * What became of papers handed to a {@link GraphWriter}. Papers given = added + changed +
 * unchanged; entries given = added + already there.
 *
 * @param papersAdded papers that the graph did not have
 * @param papersChanged papers whose text, terms or metadata changed
 * @param papersUnchanged papers that were there just so
 * @param entriesAdded places in sources that the graph did not know
 * @param entriesAlreadyThere places that it knew
 * @param changes what the database changed
 */
public record WriteReport(int papersAdded, int papersChanged, int papersUnchanged, int entriesAdded,
		int entriesAlreadyThere, GraphChanges changes) {

	/** Nothing was given. */
	public static final WriteReport EMPTY = new WriteReport(0, 0, 0, 0, 0, GraphChanges.NONE);

	/**
	 * {@return this report and the other together}
	 */
	public WriteReport plus(WriteReport other) {
		return new WriteReport(this.papersAdded + other.papersAdded, this.papersChanged + other.papersChanged,
				this.papersUnchanged + other.papersUnchanged, this.entriesAdded + other.entriesAdded,
				this.entriesAlreadyThere + other.entriesAlreadyThere, this.changes.plus(other.changes));
	}

}
