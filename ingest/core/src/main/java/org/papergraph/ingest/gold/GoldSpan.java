/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.gold;

import org.papergraph.graph.model.TermType;

/**
 * A stretch of tokens that a gold term stands for.
 *
 * @param sentence index of the sentence in the annotated text
 * @param first index of its first token
 * @param end index after its last token
 * @param type the type of the term
 */
public record GoldSpan(int sentence, int first, int end, TermType type) {
}
