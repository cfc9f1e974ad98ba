/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.util.List;

import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.gold.GoldPaper;
import org.papergraph.ingest.gold.GoldTerm;
import org.papergraph.ingest.gold.LabelledPaper;

/**
 * What people want of a paper when only the salient concepts count, as the annotation
 * guide has it: the others are neither missed nor wrong.
 */
final class SalientGold {

	private SalientGold() {
	}

	/**
	 * {@return the papers that tell salience, their minor concepts made optional}
	 */
	static List<LabelledPaper> of(List<LabelledPaper> papers) {
		return papers.stream()
			.filter((paper) -> paper.gold().tellsSalience())
			.map((paper) -> new LabelledPaper(of(paper.gold()), paper.text()))
			.toList();
	}

	private static GoldPaper of(GoldPaper paper) {
		return paper.withTerms(paper.terms().stream().map(SalientGold::of).toList());
	}

	private static GoldTerm of(GoldTerm term) {
		return (term.type() == TermType.CONCEPT && !term.salient()) ? term.asOptional() : term;
	}

}
