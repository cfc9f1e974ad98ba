/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.List;
import java.util.function.Function;

import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.model.SentenceSpan;
import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.nlp.TextAnnotator;
import org.papergraph.ingest.term.ExtractedTerms;

/**
 * Turns a paper into an extracted paper. A pure function of title and abstract: no
 * knowledge of other papers enters. Safe for use by several threads if its two parts are.
 */
public final class PaperExtractor {

	private final TextAnnotator annotator;

	private final Function<AnnotatedText, ExtractedTerms> terms;

	private final String version;

	/**
	 * Makes an extractor.
	 * @param annotator finds sentences and words
	 * @param terms finds terms and relations in annotated text
	 * @param version names this combination; another name means that papers extracted
	 * before are extracted again
	 */
	public PaperExtractor(TextAnnotator annotator, Function<AnnotatedText, ExtractedTerms> terms, String version) {
		this.annotator = annotator;
		this.terms = terms;
		this.version = version;
	}

	/**
	 * {@return the name of this combination of models and rules}
	 */
	public String version() {
		return this.version;
	}

	/**
	 * Extracts a paper.
	 * @param placed the paper and its places
	 * @return the paper with its sentences, terms and relations
	 * @throws IngestException if the extraction fails, which no text should bring about
	 */
	public ExtractedPaper extract(PlacedPaper placed) {
		Paper paper = placed.paper();
		try {
			AnnotatedText text = this.annotator.annotate(paper.title(), paper.abstractText());
			ExtractedTerms found = this.terms.apply(text);
			List<SentenceSpan> sentences = text.sentences().stream().map(AnnotatedSentence::place).toList();
			return new ExtractedPaper(paper, placed.entries(), sentences, found.terms(), found.relations());
		}
		catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException ex) {
			throw new IngestException("The paper '" + paper.title() + "' could not be extracted (" + ex.getMessage()
					+ "): please report it with the paper's text.", ex);
		}
	}

}
