/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

/**
 * A stretch of tokens with the label that it should get.
 *
 * @param sentence index of the sentence in the annotated text
 * @param first index of its first token
 * @param end index after its last token
 * @param label index of the label; never that of what has none
 */
public record LabelledSpan(int sentence, int first, int end, int label) {
}
