/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.train;

import org.papergraph.ingest.gold.GoldPaper;
import org.papergraph.ingest.nlp.AnnotatedText;

/**
 * An annotated paper together with its tokens.
 *
 * @param gold what people found in it
 * @param text its sentences and tokens
 */
public record TrainingPaper(GoldPaper gold, AnnotatedText text) {
}
