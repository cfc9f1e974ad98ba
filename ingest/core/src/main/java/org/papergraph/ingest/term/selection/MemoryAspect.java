/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.Arrays;

import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.term.candidate.CandidateTerm;
import org.papergraph.ingest.term.candidate.PaperCandidates;

/**
 * What other papers, those that people annotated, call a term.
 */
final class MemoryAspect implements TermAspect {

	/** How common each label is among candidates, roughly: none, then the types. */
	private static final double[] PRIOR = { .6, .13, .02, .06, .02, .17 };

	private static final int QUARTERS = 4;

	private static final int FIFTHS = 5;

	private final TermMemory memory;

	MemoryAspect(TermMemory memory) {
		this.memory = memory;
	}

	@Override
	public void describe(PaperCandidates paper, CandidateTerm term, TermDescription description) {
		int[] name = this.memory.name(term.key());
		int[] types = Arrays.copyOfRange(name, TermMemory.FIRST_TYPE, TermMemory.SALIENT);
		int seen = name[TermMemory.SEEN];
		int listed = Arrays.stream(types).sum();
		description.count("seen", seen);
		for (int i = 0; i < types.length; i++) {
			description.count("listed " + i, types[i]);
			description.number((types[i] + .2) / (seen + 1.5));
		}
		description.number((listed + .5) / (seen + 1.0));
		description.holds("listed=" + ((seen == 0) ? "unseen" : listed * FIFTHS / seen) + TermDescription.level(seen));
		if (listed > 0) {
			preferred(term, types, listed, description);
		}
		salience(name[TermMemory.SALIENT], name[TermMemory.MINOR], description);
		for (String word : TermMemory.words(paper, term)) {
			word(this.memory.word(word), description);
		}
	}

	private static void preferred(CandidateTerm term, int[] types, int listed, TermDescription description) {
		int best = 0;
		for (int i = 1; i < types.length; i++) {
			best = (types[i] > types[best]) ? i : best;
		}
		TermType type = TermType.values()[best];
		description.holds("remembered=" + type);
		description.holds("remembered,count=" + type + TermDescription.level(types[best]));
		description.holds("remembered,best=" + type + ScoreAspect.best(term));
		description.holds("remembered,share=" + type + types[best] * QUARTERS / listed);
	}

	private static void salience(int salient, int minor, TermDescription description) {
		description.number((salient + .5) / (salient + minor + 1.0));
		description.holds("salient=" + TermDescription.level(salient));
		description.holds("minor=" + TermDescription.level(minor));
		if (salient + minor > 0) {
			description.holds("salient share=" + salient * QUARTERS / (salient + minor));
		}
	}

	private static void word(int[] counts, TermDescription description) {
		for (int label = 0; label < PRIOR.length; label++) {
			description.number((counts[label + 1] + PRIOR[label]) / (counts[0] + 1.0));
		}
		description.number(counts[0]);
	}

}
