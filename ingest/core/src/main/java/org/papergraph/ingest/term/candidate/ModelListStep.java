/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.candidate;

import java.util.List;

import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.term.lexicon.NameList;
import org.papergraph.ingest.term.lexicon.NameMatch;
import org.papergraph.ingest.term.lexicon.WordLists;

/**
 * Takes listed pretrained models and established methods for methods.
 */
final class ModelListStep implements CandidateStep {

	private static final double LISTED = 0.6;

	private final NameList names = NameList.of(WordLists.lines(NameList.class, "models.txt"));

	@Override
	public void apply(AnnotatedText text, CandidateBoard board) {
		for (TextField in : TextField.values()) {
			String words = text.text(in);
			for (NameMatch match : this.names.find(words)) {
				Span span = match.span();
				boolean prefix = span.end() < words.length() && words.charAt(span.end()) == '-';
				if (!prefix && !isKnown(board.overlapping(in, span), span)) {
					board.replace(new Candidate(in, span, TermType.METHOD, LISTED));
				}
			}
		}
	}

	private static boolean isKnown(List<Candidate> overlapping, Span span) {
		return overlapping.stream()
			.filter((candidate) -> candidate.span().contains(span))
			.anyMatch((candidate) -> candidate.type().hasRole() || candidate.span().length() > span.length());
	}

}
