/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.List;

import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.term.candidate.CandidatePlace;
import org.papergraph.ingest.term.candidate.CandidateTerm;
import org.papergraph.ingest.term.candidate.PaperCandidates;
import org.papergraph.ingest.term.name.FormSearch;

/**
 * Where and how often a candidate stands in its paper, and what it shares its places
 * with.
 */
final class PlaceAspect implements TermAspect {

	private static final double STRONG = 0.3;

	private static final int FIFTHS = 5;

	@Override
	public void describe(PaperCandidates paper, CandidateTerm term, TermDescription description) {
		AnnotatedText text = paper.text();
		boolean title = term.inTitle();
		int occurrences = 0;
		for (TextField in : TextField.values()) {
			occurrences += FormSearch.find(text.text(in), term.surface()).size();
		}
		description.truth("title", title);
		description.holds("title,best=" + title + ScoreAspect.best(term));
		description.holds("title,occurrences=" + title + Math.min(occurrences, 3));
		description.count("occurrences", occurrences);
		description.count("places", term.places().size());
		description.count("sentences",
				(int) term.places().stream().mapToInt(CandidatePlace::sentence).distinct().count());
		description.truth("early", term.places().stream().anyMatch((place) -> place.sentence() <= 1));
		int end = text.sentences().size() - 1;
		description.truth("late", term.places().stream().anyMatch((place) -> place.sentence() == end));
		description.number(text.sentences().size());
		position(text, term, description);
		neighbours(paper, term, description);
	}

	private static void position(AnnotatedText text, CandidateTerm term, TermDescription description) {
		double length = Math.max(1, text.abstractText().length());
		List<CandidatePlace> places = term.places()
			.stream()
			.filter((place) -> place.in() == TextField.ABSTRACT)
			.toList();
		double first = places.isEmpty() ? -1 : places.get(0).span().start() / length;
		double last = places.isEmpty() ? -1 : places.get(places.size() - 1).span().start() / length;
		description.number(first);
		description.number(last);
		int fifth = (int) Math.floor(first * FIFTHS);
		description.holds("fifth=" + fifth);
		description.holds("fifth,best=" + fifth + ScoreAspect.best(term));
	}

	private static void neighbours(PaperCandidates paper, CandidateTerm term, TermDescription description) {
		int nested = 0;
		int holding = 0;
		double around = 0;
		double inside = 0;
		double across = 0;
		for (CandidatePlace place : term.places()) {
			double mostAround = 0;
			double mostInside = 0;
			double mostAcross = 0;
			for (CandidatePlace other : paper.places()) {
				if (other.holds(place)) {
					mostAround = Math.max(mostAround, other.score());
				}
				else if (place.holds(other)) {
					mostInside = Math.max(mostInside, other.score());
				}
				else if (other != place && other.overlaps(place)) {
					mostAcross = Math.max(mostAcross, other.score());
				}
			}
			nested += (mostAround > Math.max(STRONG, 0.8 * place.score())) ? 1 : 0;
			holding += (mostInside > Math.max(STRONG, place.score())) ? 1 : 0;
			around += mostAround;
			inside += mostInside;
			across += mostAcross;
		}
		int places = term.places().size();
		description.number(around / places);
		description.number(inside / places);
		description.number(across / places);
		description.holds("nested=" + some(nested, places));
		description.holds("nested,best=" + some(nested, places) + ScoreAspect.best(term));
		description.holds("holding=" + some(holding, places));
	}

	private static String some(int count, int all) {
		return (count == 0) ? "nowhere" : (count == all) ? "everywhere" : "somewhere";
	}

}
