/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term;

import java.util.List;

import org.papergraph.ingest.learn.MaxEntTrainer;
import org.papergraph.ingest.learn.Minimizer;
import org.papergraph.ingest.learn.TrainingSettings;
import org.papergraph.ingest.term.example.LocatedPaper;
import org.papergraph.ingest.term.relation.RelationTrainer;
import org.papergraph.ingest.term.role.RoleTrainer;

/**
 * Learns what the document layer needs from papers annotated by people.
 */
public final class TermModelsTrainer {

	private final MaxEntTrainer roles;

	private final MaxEntTrainer relations;

	/**
	 * Creates a trainer.
	 * @param minimizer what finds the weights
	 */
	public TermModelsTrainer(Minimizer minimizer) {
		this.roles = new MaxEntTrainer(minimizer, TrainingSettings.defaults());
		// What people list is a part of what is true: weights nearer to zero forget the
		// rest less.
		this.relations = new MaxEntTrainer(minimizer, new TrainingSettings(2, 0.3, 1e-4, 200));
	}

	/**
	 * Learns the models.
	 * @param papers the training papers
	 * @return the models; the same papers in the same order always give the same ones
	 */
	public TermModels train(List<LocatedPaper> papers) {
		return new TermModels(new RoleTrainer(this.roles).train(papers),
				new RelationTrainer(this.relations).train(papers));
	}

}
