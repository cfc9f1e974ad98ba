/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.conll;

import java.util.List;

/**
 * A text as columns.
 *
 * @param sentences the rows of each sentence, no sentence empty
 */
public record ConllDocument(List<List<ConllRow>> sentences) {

	public ConllDocument {
		sentences = sentences.stream().map(List::copyOf).toList();
	}

	/**
	 * {@return the tokens of each sentence, brackets as themselves}
	 */
	public List<List<String>> tokens() {
		return this.sentences.stream().map((rows) -> rows.stream().map(ConllRow::token).toList()).toList();
	}

}
