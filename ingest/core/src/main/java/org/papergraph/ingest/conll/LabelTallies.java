/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.conll;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.papergraph.ingest.tagger.LabelledSpan;
import org.papergraph.ingest.tagger.SpanChoice;

/**
 * Counts spans that were found and should have been, for each label. A span is right when
 * its first token, its last token and its label are.
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
	public void add(List<LabelledSpan> expected, List<LabelledSpan> found) {
		Set<LabelledSpan> wanted = new HashSet<>(expected);
		wanted.forEach((span) -> this.gold[span.label()]++);
		for (LabelledSpan span : found) {
			this.predicted[span.label()]++;
			if (wanted.contains(span)) {
				this.correct[span.label()]++;
			}
		}
	}

	/** Counts what a choice with these thresholds finds. */
	void add(List<ScoredText> texts, double[] thresholds) {
		SpanChoice choice = new SpanChoice(thresholds);
		for (ScoredText text : texts) {
			add(text.gold(),
					choice.choose(text.scores())
						.stream()
						.map((span) -> new LabelledSpan(span.sentence(), span.first(), span.end(), span.label()))
						.toList());
		}
	}

	/**
	 * {@return how many spans with a label were found and right}
	 */
	public int correct(int label) {
		return this.correct[label];
	}

	/**
	 * {@return how many spans were found with a label}
	 */
	public int predicted(int label) {
		return this.predicted[label];
	}

	/**
	 * {@return how many spans should have been found with a label}
	 */
	public int gold(int label) {
		return this.gold[label];
	}

	/**
	 * {@return micro-averaged F1, 0 to 1}
	 */
	public double f1() {
		int both = IntStream.of(this.predicted).sum() + IntStream.of(this.gold).sum();
		return (both == 0) ? 0 : 2.0 * IntStream.of(this.correct).sum() / both;
	}

}
