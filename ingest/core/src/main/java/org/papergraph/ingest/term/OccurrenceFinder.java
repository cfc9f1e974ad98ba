/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.term.candidate.Candidate;
import org.papergraph.ingest.term.example.Sentences;
import org.papergraph.ingest.term.name.FormSearch;

/**
 * Finds every mention of a paper's terms: what the candidates say, and all other places
 * where one of the term's forms stands, unless they are part of a longer mention.
 */
final class OccurrenceFinder {

	/**
	 * Finds the mentions of all groups.
	 * @param text the paper
	 * @param groups its terms
	 * @return the mentions by key of group, sorted by place
	 */
	Map<String, List<Mention>> find(AnnotatedText text, Collection<TermGroup> groups) {
		List<Place> places = new ArrayList<>();
		for (TermGroup group : groups) {
			for (Candidate candidate : group.candidates()) {
				places.add(new Place(candidate.in(), candidate.span(), group.key(), true));
			}
			for (String form : group.forms(text)) {
				for (TextField in : TextField.values()) {
					for (Span span : FormSearch.find(text.text(in), form)) {
						places.add(new Place(in, span, group.key(), false));
					}
				}
			}
		}
		places.sort(Place.BEST_FIRST);
		return mentions(text, places);
	}

	private static Map<String, List<Mention>> mentions(AnnotatedText text, List<Place> places) {
		List<Place> kept = new ArrayList<>();
		for (Place place : places) {
			boolean free = kept.stream().noneMatch((other) -> other.excludes(place));
			if (free) {
				kept.add(place);
			}
		}
		Map<String, List<Mention>> mentions = new TreeMap<>();
		for (Place place : kept) {
			Mention mention = new Mention(place.in(), place.span(), place.span().of(text.text(place.in())),
					Sentences.indexAt(text, place.in(), place.span()));
			mentions.computeIfAbsent(place.key(), (key) -> new ArrayList<>()).add(mention);
		}
		mentions.values().forEach((list) -> list.sort(null));
		return mentions;
	}

	/**
	 * A place where a term may stand.
	 *
	 * @param decoded whether a candidate says so; the others are repetitions
	 */
	private record Place(TextField in, Span span, String key, boolean decoded) {

		static final Comparator<Place> BEST_FIRST = Comparator.comparing(Place::decoded)
			.reversed()
			.thenComparing((place) -> -place.span().length())
			.thenComparing(Place::in)
			.thenComparing(Place::span)
			.thenComparing(Place::key);

		/** Decoded places may be nested, of different terms; repetitions may not. */
		boolean excludes(Place other) {
			if (this.in != other.in || !this.span.overlaps(other.span)) {
				return false;
			}
			return !other.decoded || this.key.equals(other.key);
		}

	}

}
