/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.conll;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.papergraph.ingest.tagger.LabelledSpan;
import org.papergraph.ingest.tagger.SpanScore;

import static org.assertj.core.api.Assertions.assertThat;

class ThresholdTuningTests {

	@Test
	void findsAThresholdForEachLabel() {
		ScoredText text = new ScoredText(
				List.of(new LabelledSpan(0, 0, 1, 1), new LabelledSpan(0, 1, 2, 1), new LabelledSpan(0, 4, 5, 2)),
				List.of(new SpanScore(0, 0, 1, 1, 0.2), new SpanScore(0, 1, 2, 1, 0.25),
						new SpanScore(0, 2, 3, 1, 0.16), new SpanScore(0, 3, 4, 2, 0.5),
						new SpanScore(0, 4, 5, 2, 0.6)));
		double[] thresholds = new ThresholdTuning(List.of(text), 3).tune();
		assertThat(thresholds[1]).isBetween(0.16, 0.2);
		assertThat(thresholds[2]).isBetween(0.5, 0.6);
		LabelTallies tallies = new LabelTallies(3);
		tallies.add(List.of(text), thresholds);
		assertThat(tallies.f1()).isEqualTo(1);
		assertThat(tallies.predicted(1)).isEqualTo(2);
	}

	@Test
	void countsASpanOnlyWithItsLabelAndBothEnds() {
		LabelTallies tallies = new LabelTallies(3);
		tallies.add(List.of(new LabelledSpan(0, 0, 2, 1)),
				List.of(new LabelledSpan(0, 0, 2, 2), new LabelledSpan(0, 0, 1, 1), new LabelledSpan(1, 0, 2, 1)));
		assertThat(tallies.f1()).isZero();
		assertThat(tallies.gold(1)).isEqualTo(1);
		assertThat(tallies.predicted(1)).isEqualTo(2);
	}

}
