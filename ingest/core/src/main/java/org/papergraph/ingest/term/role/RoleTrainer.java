/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.role;

import java.util.List;

import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.ingest.learn.Examples;
import org.papergraph.ingest.learn.MaxEntTrainer;
import org.papergraph.ingest.term.example.LocatedPaper;

/**
 * Learns {@link RoleClassifier}s.
 */
public final class RoleTrainer {

	private final MaxEntTrainer trainer;

	private final RoleFeatures features = new RoleFeatures();

	/**
	 * Creates a trainer.
	 * @param trainer what finds the weights
	 */
	public RoleTrainer(MaxEntTrainer trainer) {
		this.trainer = trainer;
	}

	/**
	 * Learns a classifier.
	 * @param papers whose methods and datasets have roles
	 * @return the classifier
	 */
	public RoleClassifier train(List<LocatedPaper> papers) {
		FamiliarNames familiar = FamiliarNames.of(papers);
		return new RoleClassifier(this.trainer.train(RoleClassifier.LABELS, examples(papers, familiar)), familiar);
	}

	private Examples examples(List<LocatedPaper> papers, FamiliarNames familiar) {
		return (visitor) -> {
			for (LocatedPaper paper : papers) {
				FamiliarNames others = familiar.without(paper);
				for (TermOccurrence term : paper.terms()) {
					if (term.role() != null) {
						visitor.example(
								this.features.describe(paper.text(), term.key().type(), term.mentions(), others),
								(term.role() == Role.INTRODUCED) ? 1 : 0, 1);
					}
				}
			}
		};
	}

}
