/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.example;

import org.papergraph.graph.model.RelationType;
import org.papergraph.graph.model.TermKey;

/**
 * A relation that people found, by the keys of its terms.
 *
 * @param type how they belong together
 * @param head the one
 * @param tail the other
 */
public record KnownRelation(RelationType type, TermKey head, TermKey tail) {
}
