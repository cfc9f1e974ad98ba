/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.SortedMap;

import org.papergraph.ingest.term.candidate.PaperCandidates;

/**
 * Says what candidates are.
 */
@FunctionalInterface
public interface CandidateJudge {

	/**
	 * Judges all candidates of a paper.
	 * @param paper the candidates
	 * @return a judgement for each of them, by key
	 */
	SortedMap<String, TermJudgement> judge(PaperCandidates paper);

}
