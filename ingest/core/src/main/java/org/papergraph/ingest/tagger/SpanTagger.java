/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.util.List;

import org.papergraph.ingest.nlp.AnnotatedText;

/**
 * Scores the stretches of a text that may name a term. Safe for use by several threads.
 */
public interface SpanTagger {

	/**
	 * Scores a text.
	 * @param text the annotated paper
	 * @return every stretch and type worth considering, overlapping ones included, sorted
	 * by sentence, first token, end and type; nothing is decided yet
	 */
	List<ScoredSpan> score(AnnotatedText text);

}
