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
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.AnnotatedText;

/**
 * Finds every mention of a paper's terms: what the candidates say, and all other places
 * where one of the term's forms stands, unless they are part of a longer mention.
 */
final class OccurrenceFinder {

	/** Shorter forms are found only in the same case: "AP" is not "ap". */
	private static final int SHORTEST_FREE_CASE = 5;

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
					addRepeated(places, text.text(in), in, form, group.key());
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
					sentence(text, place));
			mentions.computeIfAbsent(place.key(), (key) -> new ArrayList<>()).add(mention);
		}
		mentions.values().forEach((list) -> list.sort(null));
		return mentions;
	}

	private static void addRepeated(List<Place> places, String words, TextField in, String form, String key) {
		boolean anyCase = form.length() >= SHORTEST_FREE_CASE;
		for (int at = 0; at + form.length() <= words.length(); at++) {
			int end = at + form.length();
			if (words.regionMatches(anyCase, at, form, 0, form.length()) && startsWord(words, at)) {
				int wordEnd = wordEnd(words, end);
				if (wordEnd > 0) {
					places.add(new Place(in, new Span(at, wordEnd), key, false));
				}
			}
		}
	}

	private static boolean startsWord(String words, int at) {
		return at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
	}

	/**
	 * {@return the end of the word, a plural s included, or -1 inside a word}
	 */
	private static int wordEnd(String words, int end) {
		if (end == words.length() || !Character.isLetterOrDigit(words.charAt(end))) {
			return end;
		}
		boolean plural = words.charAt(end) == 's' && Character.isLetter(words.charAt(end - 1))
				&& (end + 1 == words.length() || !Character.isLetterOrDigit(words.charAt(end + 1)));
		return plural ? end + 1 : -1;
	}

	private static int sentence(AnnotatedText text, Place place) {
		List<AnnotatedSentence> sentences = text.sentences();
		int found = 0;
		for (int i = 0; i < sentences.size(); i++) {
			if (sentences.get(i).place().in() == place.in()
					&& sentences.get(i).place().span().start() <= place.span().start()) {
				found = i;
			}
		}
		return found;
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
