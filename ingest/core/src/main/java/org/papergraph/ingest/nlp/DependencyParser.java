/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.nlp;

import java.util.List;

/**
 * Finds which word of a sentence depends on which. Safe for use by several threads.
 */
public interface DependencyParser {

	/**
	 * Parses a sentence.
	 * @param tokens the tagged tokens of one sentence
	 * @return their dependencies
	 */
	DependencyTree parse(List<Token> tokens);

}
