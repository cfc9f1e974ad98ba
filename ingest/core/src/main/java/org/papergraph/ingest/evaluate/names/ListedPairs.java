/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.term.lexicon.WordLists;

/**
 * Pairs of our own. Each is judged in a small corpus of its own: one paper that writes
 * both names, or, for names of one thing that no sentence joins, two papers.
 */
final class ListedPairs {

	private ListedPairs() {
	}

	/**
	 * {@return pairs that should become one term and pairs that should not}
	 */
	static List<NameSample> pairs() {
		List<NameSample> samples = new ArrayList<>();
		for (String line : WordLists.lines(ListedPairs.class, "pairs.tsv")) {
			List<String> fields = Arrays.asList(line.split("\t"));
			boolean same = fields.get(0).equals("same");
			String sentence = (fields.size() > 4) ? fields.get(4) : null;
			samples.add(sample(same, fields.get(1), fields.get(2), fields.get(3),
					(sentence != null) ? sentence : same ? "" : together(fields.get(2), fields.get(3))));
		}
		return samples;
	}

	/**
	 * {@return pairs that must never become one term}
	 */
	static List<NameSample> siblings() {
		List<NameSample> samples = new ArrayList<>();
		for (String line : WordLists.lines(ListedPairs.class, "siblings.tsv")) {
			String one = line.substring(0, line.indexOf('\t'));
			String other = line.substring(line.indexOf('\t') + 1);
			samples.add(sample(false, "sibling", one, other, together(one, other)));
		}
		return samples;
	}

	private static String together(String one, String other) {
		return "We compare " + one + " with " + other + " in detail.";
	}

	private static NameSample sample(boolean same, String kind, String one, String other, String sentence) {
		if (sentence.isEmpty()) {
			List<NamedText> texts = List.of(text("1", "We study " + one + " here.", one),
					text("2", "We study " + other + " here.", other));
			return new NameSample(texts, List.of(new NamePair(same, kind, "1", one, "2", other)));
		}
		List<NamedText> texts = List.of(text("1", sentence, one, other));
		return new NameSample(texts, List.of(new NamePair(same, kind, "1", one, "1", other)));
	}

	/** Each name is taken where it stands outside the names that are longer. */
	private static NamedText text(String id, String text, String... names) {
		Map<Span, TermType> mentions = new TreeMap<>();
		List<String> longestFirst = new ArrayList<>(List.of(names));
		longestFirst.sort((one, other) -> other.length() - one.length());
		for (String name : longestFirst) {
			int at = -1;
			Span place;
			do {
				at = text.indexOf(name, at + 1);
				if (at < 0) {
					throw new IllegalStateException("a sentence must hold its names: name=" + name + ", text=" + text);
				}
				place = new Span(at, at + name.length());
			}
			while (mentions.keySet().stream().anyMatch(place::overlaps));
			mentions.put(place, TermType.METHOD);
		}
		return new NamedText(id, text, mentions);
	}

}
