/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline.external;

import java.util.List;

import org.papergraph.graph.exchange.ExtractedPaperLines;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.model.SentenceSpan;

/**
 * A paper as it is handed to an extractor: extraction output in which the terms are still
 * missing.
 *
 * @param paper the paper and its places
 * @param line the same with its sentences as one line of JSON
 */
record AskedPaper(PlacedPaper paper, String line) {

	static AskedPaper of(PlacedPaper paper, List<SentenceSpan> sentences) {
		return new AskedPaper(paper, ExtractedPaperLines
			.encode(new ExtractedPaper(paper.paper(), paper.entries(), sentences, List.of(), List.of())));
	}

}
