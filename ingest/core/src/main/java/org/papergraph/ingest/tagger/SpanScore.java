/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

/**
 * How probable it is that a stretch of tokens has a label.
 *
 * @param sentence index of the sentence in the annotated text
 * @param first index of its first token
 * @param end index after its last token
 * @param label index of the label
 * @param probability from 0 to 1
 */
public record SpanScore(int sentence, int first, int end, int label, double probability) {
}
