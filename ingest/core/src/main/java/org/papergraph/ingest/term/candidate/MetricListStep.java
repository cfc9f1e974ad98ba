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
 * Takes listed names for metrics, unless they are part of something longer.
 */
final class MetricListStep implements CandidateStep {

	private static final double LISTED = 0.6;

	private final NameList names = NameList.of(WordLists.lines(NameList.class, "metrics.txt"));

	@Override
	public void apply(AnnotatedText text, CandidateBoard board) {
		for (TextField in : TextField.values()) {
			for (NameMatch match : this.names.find(text.text(in))) {
				Span span = match.span();
				List<Candidate> overlapping = board.overlapping(in, span);
				boolean part = overlapping.stream()
					.anyMatch((other) -> other.span().contains(span) && other.span().length() > span.length());
				if (!part) {
					board.replace(new Candidate(in, span, TermType.METRIC, LISTED));
				}
			}
		}
	}

}
