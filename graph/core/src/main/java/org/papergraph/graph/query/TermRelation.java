/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import org.papergraph.graph.model.RelationType;

/**
 * What papers claim about two terms.
 *
 * @param type the relation
 * @param head the term it starts from
 * @param tail the term it ends at
 * @param papers how many papers claim it
 * @param example the surest claim
 */
public record TermRelation(RelationType type, TermRef head, TermRef tail, int papers, Claim example) {

	/**
	 * One paper's claim.
	 *
	 * @param paper the paper's id
	 * @param confidence how sure the extractor is, from 0 to 1
	 * @param sentence the sentence that states it
	 */
	public record Claim(String paper, double confidence, String sentence) {
	}

}
