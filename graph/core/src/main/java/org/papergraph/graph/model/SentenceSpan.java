/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

/**
 * Where a sentence stands. The title is always one sentence, the first.
 *
 * @param in the text it stands in
 * @param span its place in that text
 */
public record SentenceSpan(TextField in, Span span) {
}
