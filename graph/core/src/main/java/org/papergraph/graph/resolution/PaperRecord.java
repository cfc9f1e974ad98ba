/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.resolution;

import java.util.Comparator;
import java.util.List;

import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.SourceEntry;

/**
 * What one place of a source says of a paper.
 *
 * @param said the paper as that place says; its id is of no account
 * @param entry the place
 */
public record PaperRecord(Paper said, SourceEntry entry) {

	/** By place. */
	public static final Comparator<PaperRecord> ORDER = Comparator
		.comparing((PaperRecord record) -> record.entry.source().sha256())
		.thenComparingInt((record) -> record.entry.position());

	private static final int SHOWN_DIGITS = 16;

	/**
	 * {@return the place as an identifier, such as {@code entry:9f2c0a1b2c3d4e5f#12}}
	 */
	public String place() {
		String hash = this.entry.source().sha256();
		return "entry:" + hash.substring(0, Math.min(SHOWN_DIGITS, hash.length())) + "#" + this.entry.position();
	}

	/**
	 * {@return what each place says of a paper}
	 * @param paper the paper as all its places together describe it
	 * @param entries its places
	 */
	public static List<PaperRecord> of(Paper paper, List<SourceEntry> entries) {
		return entries.stream().map((entry) -> new PaperRecord(entry.describes(paper), entry)).toList();
	}

}
