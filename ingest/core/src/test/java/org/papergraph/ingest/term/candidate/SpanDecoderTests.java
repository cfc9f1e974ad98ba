/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.candidate;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.tagger.ScoredSpan;

import static org.assertj.core.api.Assertions.assertThat;

class SpanDecoderTests {

	private final SpanDecoder decoder = new SpanDecoder(Thresholds.uniform(0.3).with(TermType.CONCEPT, 0.6));

	@Test
	void takesTheChoiceWithTheGreatestSum() {
		ScoredSpan whole = span(0, 4, TermType.METHOD, 0.7);
		ScoredSpan left = span(0, 2, TermType.METHOD, 0.6);
		ScoredSpan right = span(2, 4, TermType.TASK, 0.6);
		assertThat(this.decoder.decode(List.of(whole, left, right))).containsExactly(left, right);
	}

	@Test
	void takesOneTypeForAStretch() {
		ScoredSpan method = span(1, 3, TermType.METHOD, 0.4);
		ScoredSpan task = span(1, 3, TermType.TASK, 0.5);
		assertThat(this.decoder.decode(List.of(method, task))).containsExactly(task);
	}

	@Test
	void dropsWhatIsBelowTheThresholdOfItsType() {
		assertThat(this.decoder.decode(List.of(span(0, 1, TermType.CONCEPT, 0.5)))).isEmpty();
	}

	@Test
	void decidesEachSentenceForItself() {
		ScoredSpan one = new ScoredSpan(0, 0, 2, TermType.METHOD, 0.9);
		ScoredSpan two = new ScoredSpan(1, 1, 3, TermType.METHOD, 0.8);
		assertThat(this.decoder.decode(List.of(two, one))).containsExactly(one, two);
	}

	private static ScoredSpan span(int first, int end, TermType type, double probability) {
		return new ScoredSpan(0, first, end, type, probability);
	}

}
