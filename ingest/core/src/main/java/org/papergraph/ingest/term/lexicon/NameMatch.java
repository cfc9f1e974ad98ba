/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.lexicon;

import org.papergraph.graph.model.Span;

/**
 * A listed name found in a text.
 *
 * @param span where it stands
 * @param name how the list writes it
 */
public record NameMatch(Span span, String name) {
}
