/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.util.List;

import org.papergraph.ingest.gold.GoldPaper;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.nlp.TextAnnotator;

/**
 * A gold paper with its annotated text.
 *
 * @param gold what people found
 * @param text where they found it
 */
public record EvaluationPaper(GoldPaper gold, AnnotatedText text) {

	/**
	 * Annotates papers.
	 * @param papers gold papers
	 * @param annotator what annotates them
	 * @return the papers in the same order
	 */
	public static List<EvaluationPaper> annotate(List<GoldPaper> papers, TextAnnotator annotator) {
		return papers.stream()
			.map((paper) -> new EvaluationPaper(paper, annotator.annotate(paper.title(), paper.abstractText())))
			.toList();
	}

}
