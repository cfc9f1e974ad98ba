/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.util.List;

import org.papergraph.ingest.conll.ConllDocument;
import org.papergraph.ingest.conll.CrossValidatedScores;
import org.papergraph.ingest.conll.LabelSet;
import org.papergraph.ingest.conll.LabelTallies;
import org.papergraph.ingest.conll.SchemeTagger;
import org.papergraph.ingest.conll.SchemeTraining;
import org.papergraph.ingest.nlp.TokenAnnotator;
import org.papergraph.ingest.tagger.LabelledText;

/**
 * Measures how well SciERC's entities are found by what is learned from its training part
 * alone. Thresholds come from cross-validation there; the development part is only
 * measured.
 */
public final class SciErcEntityEvaluation {

	private final TokenAnnotator annotator;

	private final SchemeTraining training;

	/**
	 * Creates an evaluation.
	 * @param annotator tags the tokens of the corpus
	 * @param training learns the taggers
	 */
	public SciErcEntityEvaluation(TokenAnnotator annotator, SchemeTraining training) {
		this.annotator = annotator;
		this.training = training;
	}

	/**
	 * Learns six times and measures.
	 * @param folder the corpus
	 * @return the scores of the cross-validated training part, then of the development
	 * part
	 */
	public List<SciErcEntityScores> run(SciErcFolder folder) {
		List<ConllDocument> documents = folder.training();
		LabelSet labels = LabelSet.of(documents);
		List<LabelledText> texts = read(labels, documents);
		CrossValidatedScores scores = this.training.crossValidate(labels, texts);
		SchemeTagger tagger = this.training.train(labels, texts, scores.thresholds());
		LabelTallies tallies = new LabelTallies(labels.names().size());
		read(labels, folder.development()).forEach((text) -> tallies.add(text.spans(), tagger.tag(text.text())));
		return List.of(new SciErcEntityScores("SciERC training part, cross-validated", labels, scores.tallies()),
				new SciErcEntityScores("SciERC development part", labels, tallies));
	}

	private List<LabelledText> read(LabelSet labels, List<ConllDocument> documents) {
		return documents.stream().map((document) -> labels.read(document, this.annotator)).toList();
	}

}
