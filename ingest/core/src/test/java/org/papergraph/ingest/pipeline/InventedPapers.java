/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.model.SentenceSpan;
import org.papergraph.graph.model.SourceEntry;
import org.papergraph.graph.model.SourceFile;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.term.ExtractedTerms;

/** Papers, and an extractor that finds the first word of an abstract to be a concept. */
final class InventedPapers {

	static final AtomicInteger EXTRACTED = new AtomicInteger();

	private InventedPapers() {
	}

	static PlacedPaper paper(int number) {
		String title = "Paper number " + number;
		Paper paper = new Paper(PaperId.ofTitle(title), title, "Kettle" + number + " boils water.", null, null, null,
				null, List.of());
		return new PlacedPaper(paper, List.of(entry("a", number)));
	}

	static SourceEntry entry(String hash, int position) {
		return new SourceEntry(new SourceFile("file:///" + hash, hash, "page"), position, null, null);
	}

	static PaperExtractor extractor(String version) {
		return new PaperExtractor(InventedPapers::annotate, InventedPapers::terms, version);
	}

	private static AnnotatedText annotate(String title, String abstractText) {
		EXTRACTED.incrementAndGet();
		SentenceSpan place = new SentenceSpan(TextField.ABSTRACT, new Span(0, abstractText.length()));
		return new AnnotatedText(title, abstractText, List.of(new AnnotatedSentence(place, List.of())));
	}

	private static ExtractedTerms terms(AnnotatedText text) {
		String word = text.abstractText().split(" ")[0];
		Mention mention = new Mention(TextField.ABSTRACT, new Span(0, word.length()), word, 0);
		return new ExtractedTerms(
				List.of(new TermOccurrence(new TermKey(TermType.CONCEPT, word.toLowerCase(Locale.ROOT)), word,
						List.of(), null, 0.5, List.of(mention))),
				List.of());
	}

}
