/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.List;

import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.PlacedPaper;

/**
 * What became of a paper that was to be extracted, or what went wrong beside it.
 */
public sealed interface ExtractionResult {

	/**
	 * A paper that was extracted.
	 *
	 * @param paper the paper with its terms
	 */
	record Extracted(ExtractedPaper paper) implements ExtractionResult {
	}

	/**
	 * A paper that was not extracted.
	 *
	 * @param paper the paper
	 * @param reason what is wrong, with the place where it shows
	 */
	record Refused(PlacedPaper paper, String reason) implements ExtractionResult {

		/**
		 * {@return one line for each place of the paper, with the reason}
		 */
		public List<String> describe() {
			return this.paper.entries()
				.stream()
				.map((entry) -> entry.source().uri() + ", entry " + entry.position() + ", '"
						+ this.paper.paper().title() + "': " + this.reason + ".")
				.toList();
		}

	}

	/**
	 * Something that belongs to no paper, such as a line that cannot be read.
	 *
	 * @param problem what is wrong, with its place
	 */
	record Stray(String problem) implements ExtractionResult {
	}

	/**
	 * The extraction ended before its time. Papers that were extracted by then are good.
	 *
	 * @param problem what happened and what to do next
	 */
	record Broken(String problem) implements ExtractionResult {
	}

}
