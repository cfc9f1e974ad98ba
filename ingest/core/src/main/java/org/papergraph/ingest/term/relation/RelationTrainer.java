/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.papergraph.graph.model.RelationType;
import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.ingest.learn.Examples;
import org.papergraph.ingest.learn.MaxEntTrainer;
import org.papergraph.ingest.term.example.KnownRelation;
import org.papergraph.ingest.term.example.LocatedPaper;

/**
 * Learns {@link RelationExtractor}s.
 */
public final class RelationTrainer {

	private final MaxEntTrainer trainer;

	/**
	 * Creates a trainer.
	 * @param trainer what finds the weights
	 */
	public RelationTrainer(MaxEntTrainer trainer) {
		this.trainer = trainer;
	}

	/**
	 * Learns an extractor.
	 * @param papers whose relations people listed
	 * @return the extractor with the default threshold
	 */
	public RelationExtractor train(List<LocatedPaper> papers) {
		return new RelationExtractor(this.trainer.train(DirectedRelation.labels(), examples(papers)),
				RelationExtractor.DEFAULT_THRESHOLD);
	}

	private static Examples examples(List<LocatedPaper> papers) {
		return (visitor) -> {
			for (LocatedPaper paper : papers) {
				List<TermOccurrence> terms = paper.terms();
				Map<List<TermKey>, KnownRelation> known = new HashMap<>();
				paper.relations().forEach((relation) -> known.put(List.of(relation.head(), relation.tail()), relation));
				for (TermPair pair : TermPairs.of(terms)) {
					visitor.example(RelationFeatures.describe(paper.text(), pair, terms), label(pair, known), 1);
				}
			}
		};
	}

	private static int label(TermPair pair, Map<List<TermKey>, KnownRelation> known) {
		TermKey first = pair.first().key();
		TermKey second = pair.second().key();
		KnownRelation along = known.get(List.of(first, second));
		KnownRelation against = known.get(List.of(second, first));
		for (int i = 0; i < DirectedRelation.ALL.size(); i++) {
			DirectedRelation directed = DirectedRelation.ALL.get(i);
			KnownRelation relation = directed.along() ? along : against;
			if (relation == null && directed.type() == RelationType.COMPARED_WITH) {
				relation = against;
			}
			if (relation != null && relation.type() == directed.type()) {
				return i + 1;
			}
		}
		return 0;
	}

}
