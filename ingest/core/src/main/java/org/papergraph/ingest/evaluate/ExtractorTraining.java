/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.util.List;

import org.papergraph.ingest.term.TermExtractor;

/**
 * Learns an extractor from annotated papers, as the shipped one was learned from all of
 * them.
 */
@FunctionalInterface
public interface ExtractorTraining {

	/**
	 * Learns an extractor.
	 * @param papers what to learn from
	 * @return the extractor
	 */
	TermExtractor train(List<EvaluationPaper> papers);

}
