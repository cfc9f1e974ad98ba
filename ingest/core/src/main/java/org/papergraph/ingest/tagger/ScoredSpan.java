/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import org.papergraph.graph.model.TermType;

/**
 * A stretch of tokens that may name a term.
 *
 * @param sentence index of the sentence in the annotated text
 * @param first index of its first token
 * @param end index after its last token
 * @param type the type it would have
 * @param probability from 0 to 1
 */
public record ScoredSpan(int sentence, int first, int end, TermType type, double probability) {
}
