/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.gold;

import java.util.List;

import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.nlp.TextAnnotator;

/**
 * An annotated paper with the tokens and sentences of its text.
 *
 * @param gold what people found in it
 * @param text its title and abstract
 */
public record LabelledPaper(GoldPaper gold, AnnotatedText text) {

	/**
	 * Finds tokens and sentences.
	 * @param papers gold papers
	 * @param annotator what annotates the papers of users, too
	 * @return the papers in the same order
	 */
	public static List<LabelledPaper> of(List<GoldPaper> papers, TextAnnotator annotator) {
		return papers.parallelStream()
			.map((paper) -> new LabelledPaper(paper, annotator.annotate(paper.title(), paper.abstractText())))
			.toList();
	}

}
