/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;

/**
 * What stands around a term.
 *
 * @param related the terms that share papers with it, the closest first
 * @param relations what papers claim about it and others, the most claimed first
 */
public record RelatedTerms(List<RelatedTerm> related, List<TermRelation> relations) {

	public RelatedTerms {
		related = List.copyOf(related);
		relations = List.copyOf(relations);
	}

}
