/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.util.EnumMap;
import java.util.Map;

import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.term.acronym.Acronym;
import org.papergraph.ingest.term.candidate.CandidateCollector;
import org.papergraph.ingest.term.candidate.CandidateTerm;
import org.papergraph.ingest.term.candidate.PaperCandidates;

/**
 * What the tagger says of related names in the paper: the long form of an acronym, the
 * acronym of a long form, other names with the same head.
 */
final class PartnerAspect implements TermAspect {

	private static final double LIKELY = 0.4;

	@Override
	public void describe(PaperCandidates paper, CandidateTerm term, TermDescription description) {
		Map<TermType, Double> partner = new EnumMap<>(TermType.class);
		boolean isShort = false;
		boolean isLong = false;
		boolean alone = false;
		for (Acronym acronym : paper.acronyms()) {
			String words = paper.text().text(acronym.in());
			String shortKey = CandidateCollector.key(acronym.shortForm().of(words));
			String longKey = CandidateCollector.key(acronym.longForm().of(words));
			isShort |= shortKey.equals(term.key());
			isLong |= longKey.equals(term.key());
			if (shortKey.equals(term.key()) || longKey.equals(term.key())) {
				CandidateTerm other = paper.terms().get(shortKey.equals(term.key()) ? longKey : shortKey);
				alone |= other == null;
				for (TermType type : TermType.values()) {
					partner.merge(type, (other == null) ? 0 : other.highest(type), Math::max);
				}
			}
		}
		description.truth("is acronym", isShort);
		description.truth("has acronym", isLong);
		description.truth("without partner", alone);
		for (TermType type : TermType.values()) {
			description.share("partner " + type, partner.getOrDefault(type, 0.0));
		}
		sameHead(paper, term, description);
	}

	private static void sameHead(PaperCandidates paper, CandidateTerm term, TermDescription description) {
		String head = " " + term.key().substring(term.key().lastIndexOf(' ') + 1);
		Map<TermType, Integer> heads = new EnumMap<>(TermType.class);
		for (CandidateTerm other : paper.terms().values()) {
			if (other != term && other.key().endsWith(head) && other.highest() > LIKELY) {
				heads.merge(ScoreAspect.best(other), 1, Integer::sum);
			}
		}
		for (TermType type : TermType.values()) {
			description.count("same head " + type, heads.getOrDefault(type, 0));
		}
	}

}
