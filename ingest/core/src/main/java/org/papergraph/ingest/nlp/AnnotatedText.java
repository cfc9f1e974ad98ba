/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.nlp;

import java.util.List;

import org.papergraph.graph.model.TextField;

/**
 * The annotated title and abstract of one paper.
 *
 * @param title the title as stored
 * @param abstractText the abstract as stored, possibly empty
 * @param sentences the title as one sentence (none if it is blank), then those of the
 * abstract
 */
public record AnnotatedText(String title, String abstractText, List<AnnotatedSentence> sentences) {

	public AnnotatedText {
		sentences = List.copyOf(sentences);
	}

	/**
	 * {@return the title or the abstract}
	 */
	public String text(TextField field) {
		return (field == TextField.TITLE) ? this.title : this.abstractText;
	}

}
