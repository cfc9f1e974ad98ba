/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.candidate;

import java.util.List;
import java.util.SortedMap;

import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.term.acronym.Acronym;

/**
 * All that might be a term of a paper.
 *
 * @param text the paper
 * @param terms the names, by key
 * @param places their places, sorted by field, start and end
 * @param acronyms what the paper abbreviates
 */
public record PaperCandidates(AnnotatedText text, SortedMap<String, CandidateTerm> terms, List<CandidatePlace> places,
		List<Acronym> acronyms) {

	public PaperCandidates {
		places = List.copyOf(places);
		acronyms = List.copyOf(acronyms);
	}

}
