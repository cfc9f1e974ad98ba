/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.conll;

import java.util.List;

import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.tagger.LabelledSpan;

/**
 * Labels stretches of tokens.
 */
public interface ColumnTagger {

	/**
	 * {@return the labels, the first of them for what has none}
	 */
	LabelSet labels();

	/**
	 * Labels a text.
	 * @param text its sentences and tokens
	 * @return what is labelled, none overlapping another
	 */
	List<LabelledSpan> tag(AnnotatedText text);

}
