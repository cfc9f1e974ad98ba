/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.candidate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.papergraph.ingest.tagger.ScoredSpan;

/**
 * Chooses spans that do not overlap. Of all such choices the one with the greatest sum of
 * probability less threshold is taken: weighted interval scheduling, by dynamic
 * programming over the tokens of each sentence.
 */
final class SpanDecoder {

	private final Thresholds thresholds;

	SpanDecoder(Thresholds thresholds) {
		this.thresholds = thresholds;
	}

	/**
	 * Chooses among scored spans.
	 * @param spans all spans of a paper, in any order
	 * @return the chosen ones, from left to right
	 */
	List<ScoredSpan> decode(List<ScoredSpan> spans) {
		Map<Integer, List<ScoredSpan>> bySentence = spans.stream()
			.filter((span) -> gain(span) > 0)
			.collect(Collectors.groupingBy(ScoredSpan::sentence, TreeMap::new, Collectors.toList()));
		List<ScoredSpan> chosen = new ArrayList<>();
		bySentence.values().forEach((sentence) -> chosen.addAll(best(sentence)));
		return chosen;
	}

	private double gain(ScoredSpan span) {
		return span.probability() - this.thresholds.of(span.type());
	}

	private List<ScoredSpan> best(List<ScoredSpan> sentence) {
		int length = sentence.stream().mapToInt(ScoredSpan::end).max().orElse(0);
		Map<Integer, List<ScoredSpan>> byEnd = sentence.stream().collect(Collectors.groupingBy(ScoredSpan::end));
		double[] value = new double[length + 1];
		ScoredSpan[] last = new ScoredSpan[length + 1];
		for (int end = 1; end <= length; end++) {
			value[end] = value[end - 1];
			for (ScoredSpan span : byEnd.getOrDefault(end, List.of())) {
				double sum = value[span.first()] + gain(span);
				if (sum > value[end]) {
					value[end] = sum;
					last[end] = span;
				}
			}
		}
		return traceBack(last);
	}

	private static List<ScoredSpan> traceBack(ScoredSpan[] last) {
		List<ScoredSpan> chosen = new ArrayList<>();
		int end = last.length - 1;
		while (end > 0) {
			ScoredSpan span = last[end];
			if (span != null) {
				chosen.add(span);
			}
			end = (span != null) ? span.first() : end - 1;
		}
		Collections.reverse(chosen);
		return chosen;
	}

}
