/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.List;

/**
 * A term that a paper names.
 *
 * @param term the term
 * @param paperCount how many papers name it
 * @param evidence the paper's words
 * @param mentions every place where the paper names it, in reading order
 */
public record PaperTerm(TermRef term, int paperCount, Evidence evidence, List<TermMention> mentions) {

	public PaperTerm {
		mentions = List.copyOf(mentions);
	}

}
