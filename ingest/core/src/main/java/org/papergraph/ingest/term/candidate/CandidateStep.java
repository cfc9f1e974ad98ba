/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.candidate;

import org.papergraph.ingest.nlp.AnnotatedText;

/**
 * One source of evidence that corrects the tagger's candidates.
 */
interface CandidateStep {

	/**
	 * Corrects the candidates of a paper.
	 * @param text the paper
	 * @param board its candidates, changed in place
	 */
	void apply(AnnotatedText text, CandidateBoard board);

}
