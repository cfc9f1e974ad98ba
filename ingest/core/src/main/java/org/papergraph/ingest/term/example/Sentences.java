/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.example;

import java.util.List;

import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.AnnotatedText;

/**
 * Finds sentences by place.
 */
public final class Sentences {

	private Sentences() {
	}

	/**
	 * Finds the sentence in which a stretch of text starts.
	 * @param text the paper
	 * @param in the title or abstract
	 * @param span the stretch
	 * @return index of the last sentence of that text that starts at or before the
	 * stretch
	 */
	public static int indexAt(AnnotatedText text, TextField in, Span span) {
		List<AnnotatedSentence> sentences = text.sentences();
		int found = 0;
		for (int i = 0; i < sentences.size(); i++) {
			if (sentences.get(i).place().in() == in && sentences.get(i).place().span().start() <= span.start()) {
				found = i;
			}
		}
		return found;
	}

}
