/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.nlp;

import java.util.List;

/**
 * Tags tokens that somebody else has found. Safe for use by several threads.
 */
public interface TokenAnnotator {

	/**
	 * Annotates a text.
	 * @param sentences the tokens of each sentence, none blank
	 * @return the same sentences and tokens; its abstract is made of the tokens,
	 * separated by blanks, and its title is empty
	 */
	AnnotatedText annotate(List<List<String>> sentences);

}
