/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.nlp;

/**
 * Splits the texts of a paper into sentences and tagged tokens. Safe for use by several
 * threads.
 */
public interface TextAnnotator {

	/**
	 * Annotates a paper.
	 * @param title the stored title; a blank one makes no sentence
	 * @param abstractText the stored abstract, possibly empty
	 * @return sentences and tokens whose spans point into exactly these strings
	 */
	AnnotatedText annotate(String title, String abstractText);

}
