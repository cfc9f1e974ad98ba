/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.util.List;

import org.papergraph.ingest.gold.GoldPaper;
import org.papergraph.ingest.gold.GoldProjection;
import org.papergraph.ingest.gold.GoldSpan;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.nlp.TextAnnotator;

/**
 * A text to learn from.
 *
 * @param text its sentences and tokens
 * @param spans where it names terms, none overlapping another
 */
public record AnnotatedPaper(AnnotatedText text, List<GoldSpan> spans) {

	public AnnotatedPaper {
		spans = List.copyOf(spans);
	}

	/**
	 * Annotates a gold paper and finds its terms in it.
	 * @param paper the gold paper
	 * @param annotator what annotates the texts that are tagged later, too
	 * @return the paper to learn from
	 */
	public static AnnotatedPaper of(GoldPaper paper, TextAnnotator annotator) {
		AnnotatedText text = annotator.annotate(paper.title(), paper.abstractText());
		return new AnnotatedPaper(text, GoldProjection.project(paper, text));
	}

}
