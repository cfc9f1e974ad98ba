/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.conll;

import java.util.List;

import org.papergraph.ingest.tagger.LabelledSpan;
import org.papergraph.ingest.tagger.SpanScore;

/**
 * A text that was scored by a model that has not seen it.
 *
 * @param gold the spans that should be found
 * @param scores what may be one
 */
public record ScoredText(List<LabelledSpan> gold, List<SpanScore> scores) {

	public ScoredText {
		gold = List.copyOf(gold);
		scores = List.copyOf(scores);
	}

}
