/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds up what is said of the spans of one sentence.
 */
final class SpanScores {

	private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::first)
		.thenComparingInt(Place::end)
		.thenComparingInt(Place::label);

	private final int sentence;

	private final Map<Place, Double> scores = new TreeMap<>(ORDER);

	SpanScores(int sentence) {
		this.sentence = sentence;
	}

	void add(int first, int end, int label, double share) {
		this.scores.merge(new Place(first, end, label), share, Double::sum);
	}

	/** The spans that reach a probability, in order. */
	List<SpanScore> above(double floor) {
		List<SpanScore> spans = new ArrayList<>();
		this.scores.forEach((place, probability) -> {
			if (probability >= floor) {
				spans.add(new SpanScore(this.sentence, place.first(), place.end(), place.label(),
						Math.min(1, probability)));
			}
		});
		return spans;
	}

	private record Place(int first, int end, int label) {
	}

}
