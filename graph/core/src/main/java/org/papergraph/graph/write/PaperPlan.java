/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.SourceEntry;
import org.papergraph.graph.write.StoredPaper.Place;

/**
 * What must be written so that the graph holds a paper as it is stored and given, united.
 *
 * @param paper the united paper
 * @param content the links and claims to write, null when those in the graph stand
 * @param hash the hash of the content that will be in the graph
 * @param outcome what becomes of the paper
 * @param newEntries the entries that the graph does not know
 */
record PaperPlan(Paper paper, @Nullable PaperContent content, @Nullable String hash, Outcome outcome,
		List<SourceEntry> newEntries) {

	static PaperPlan of(ExtractedPaper given, String extractor, @Nullable StoredPaper stored) {
		PaperContent content = PaperContent.of(given, extractor);
		if (stored == null) {
			return new PaperPlan(given.paper(), content, content.hash(), Outcome.ADDED, given.entries());
		}
		Paper united = stored.paper().unitedWith(given.paper());
		List<SourceEntry> newEntries = given.entries()
			.stream()
			.filter((entry) -> !stored.places().contains(Place.of(entry)))
			.toList();
		// A text that loses against the stored one brings no terms either.
		if (united.hasTextOf(given.paper()) && !content.hash().equals(stored.contentHash())) {
			return new PaperPlan(united, content, content.hash(), Outcome.CHANGED, newEntries);
		}
		Outcome outcome = stored.holds(united) ? Outcome.UNCHANGED : Outcome.CHANGED;
		return new PaperPlan(united, null, stored.contentHash(), outcome, newEntries);
	}

	/**
	 * {@return whether links of the stored paper have to go first}
	 */
	boolean replacesContent() {
		return this.outcome == Outcome.CHANGED && this.content != null;
	}

	/** What becomes of a paper. */
	enum Outcome {

		/** It was not there. */
		ADDED,
		/** Its text, terms or metadata change. */
		CHANGED,
		/** It was there just so. */
		UNCHANGED

	}

}
