/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.RelationType;

/**
 * What a paper claims about two terms.
 *
 * @param type the relation
 * @param head the term it starts from
 * @param tail the term it ends at
 * @param confidence how sure the extractor is, from 0 to 1
 * @param trust how far the claim can be trusted, from 0 to 1, if known
 * @param sentence the sentence that states it
 */
public record PaperRelation(RelationType type, TermRef head, TermRef tail, double confidence, @Nullable Double trust,
		String sentence) {
}
