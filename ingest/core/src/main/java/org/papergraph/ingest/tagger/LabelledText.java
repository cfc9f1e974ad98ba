/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.util.List;

import org.papergraph.ingest.nlp.AnnotatedText;

/**
 * A text to learn from, whatever its labels mean.
 *
 * @param text its sentences and tokens
 * @param spans what is labelled in it, none overlapping another
 */
public record LabelledText(AnnotatedText text, List<LabelledSpan> spans) {

	public LabelledText {
		spans = List.copyOf(spans);
	}

}
