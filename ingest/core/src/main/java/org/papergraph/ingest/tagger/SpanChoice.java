/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Chooses spans that do not overlap. Of all such choices the one with the greatest sum of
 * probability less threshold is taken: weighted interval scheduling, by dynamic
 * programming over the tokens of each sentence.
 */
public final class SpanChoice {

	private final double[] thresholds;

	/**
	 * Creates a choice.
	 * @param thresholds how probable a span of each label must be; the first is not used
	 */
	public SpanChoice(double[] thresholds) {
		this.thresholds = thresholds.clone();
	}

	/**
	 * Chooses among the spans of a text.
	 * @param spans all spans, in any order
	 * @return the chosen ones, from left to right
	 */
	public List<SpanScore> choose(List<SpanScore> spans) {
		Map<Integer, List<SpanScore>> bySentence = spans.stream()
			.filter((span) -> gain(span) > 0)
			.collect(Collectors.groupingBy(SpanScore::sentence, TreeMap::new, Collectors.toList()));
		List<SpanScore> chosen = new ArrayList<>();
		bySentence.values().forEach((sentence) -> chosen.addAll(best(sentence)));
		return chosen;
	}

	private double gain(SpanScore span) {
		return span.probability() - this.thresholds[span.label()];
	}

	private List<SpanScore> best(List<SpanScore> sentence) {
		int length = sentence.stream().mapToInt(SpanScore::end).max().orElse(0);
		Map<Integer, List<SpanScore>> byEnd = sentence.stream().collect(Collectors.groupingBy(SpanScore::end));
		double[] value = new double[length + 1];
		@Nullable SpanScore[] last = new SpanScore[length + 1];
		for (int end = 1; end <= length; end++) {
			value[end] = value[end - 1];
			for (SpanScore span : byEnd.getOrDefault(end, List.of())) {
				double sum = value[span.first()] + gain(span);
				if (sum > value[end]) {
					value[end] = sum;
					last[end] = span;
				}
			}
		}
		return traceBack(last);
	}

	private static List<SpanScore> traceBack(@Nullable SpanScore[] last) {
		List<SpanScore> chosen = new ArrayList<>();
		int end = last.length - 1;
		while (end > 0) {
			SpanScore span = last[end];
			if (span != null) {
				chosen.add(span);
			}
			end = (span != null) ? span.first() : end - 1;
		}
		Collections.reverse(chosen);
		return chosen;
	}

}
