/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.names;

import java.util.Map;

import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermType;

/**
 * A text and where it names things.
 *
 * @param id of the text
 * @param text the text
 * @param mentions the places, and what kind of thing each names
 */
record NamedText(String id, String text, Map<Span, TermType> mentions) {
}
