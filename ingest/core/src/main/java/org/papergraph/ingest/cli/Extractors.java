/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import org.papergraph.ingest.nlp.corenlp.CoreNlpAnnotator;
import org.papergraph.ingest.pipeline.PaperExtractor;
import org.papergraph.ingest.tagger.ShippedModels;
import org.papergraph.ingest.term.TermExtractor;
import org.papergraph.ingest.term.TermModels;
import org.papergraph.ingest.term.candidate.CandidateCollector;
import org.papergraph.ingest.term.selection.SelectionThresholds;
import org.papergraph.ingest.term.selection.TermSelector;

/**
 * Loads the extractor that ships with Papergraph.
 */
final class Extractors {

	private Extractors() {
	}

	static PaperExtractor load() {
		return new PaperExtractor(new CoreNlpAnnotator(), terms()::extract, version());
	}

	/**
	 * {@return the part that finds terms in annotated text}
	 */
	static TermExtractor terms() {
		return new TermExtractor(new CandidateCollector(ShippedModels.tagger()), TermSelector.shipped(),
				SelectionThresholds.tuned(), TermModels.shipped());
	}

	/**
	 * {@return the name of the extractor, kept on each link of the graph}
	 */
	static String version() {
		return ExtractorVersion.current();
	}

}
