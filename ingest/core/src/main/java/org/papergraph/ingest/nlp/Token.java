/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.nlp;

import org.papergraph.graph.model.Span;

/**
 * A token of a sentence.
 *
 * @param text the token as written
 * @param lemma its dictionary form
 * @param tag its Penn Treebank part of speech, such as {@code NNS}
 * @param span its place in the title or abstract
 */
public record Token(String text, String lemma, String tag, Span span) {
}
