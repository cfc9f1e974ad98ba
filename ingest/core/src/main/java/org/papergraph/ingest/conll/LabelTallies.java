/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.conll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.papergraph.ingest.tagger.LabelledSpan;
import org.papergraph.ingest.tagger.SpanScore;

/**
 * Counts spans that were found and should have been, for each label: exact first and last
 * token, and the label.
 */
public final class LabelTallies {

	private final int[] correct;

	private final int[] predicted;

	private final int[] gold;

	/**
	 * Starts at zero.
	 * @param labels the number of labels, the one for none included
	 */
	public LabelTallies(int labels) {
		this.correct = new int[labels];
		this.predicted = new int[labels];
		this.gold = new int[labels];
	}

	/**
	 * Counts a text.
	 * @param expected the spans that should be found
	 * @param found those that were
	 */
	public void add(List<LabelledSpan> expected, List<SpanScore> found) {
		Set<LabelledSpan> wanted = new HashSet<>(expected);
		wanted.forEach((span) -> this.gold[span.label()]++);
		for (SpanScore span : found) {
			this.predicted[span.label()]++;
			if (wanted.contains(new LabelledSpan(span.sentence(), span.first(), span.end(), span.label()))) {
				this.correct[span.label()]++;
			}
		}
	}

	/**
	 * {@return correct, predicted and gold of one label}
	 */
	public int[] of(int label) {
		return new int[] { this.correct[label], this.predicted[label], this.gold[label] };
	}

	/**
	 * {@return the sums over all labels: correct, predicted, gold}
	 */
	public int[] all() {
		return new int[] { IntStream.of(this.correct).sum(), IntStream.of(this.predicted).sum(),
				IntStream.of(this.gold).sum() };
	}

	/**
	 * {@return micro-averaged F1, 0 to 1}
	 */
	public double f1() {
		int[] all = all();
		return (all[1] + all[2] == 0) ? 0 : 2.0 * all[0] / (all[1] + all[2]);
	}

}
