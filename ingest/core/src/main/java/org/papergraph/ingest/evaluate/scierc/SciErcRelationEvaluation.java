/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.papergraph.ingest.evaluate.Tally;
import org.papergraph.ingest.evaluate.scierc.RelationClassifier.JudgedPair;
import org.papergraph.ingest.learn.MaxEntTrainer;
import org.papergraph.ingest.learn.Minimizer;
import org.papergraph.ingest.learn.TrainingSettings;
import org.papergraph.ingest.nlp.DependencyParser;
import org.papergraph.ingest.nlp.TokenAnnotator;
import org.papergraph.ingest.tagger.WordClasses;

/**
 * Measures how well SciERC's relations are found between given entities by what is
 * learned from its training part alone. How probable a relation must be comes from
 * cross-validation there; the development part is only measured.
 */
public final class SciErcRelationEvaluation {

	private static final int FOLDS = 5;

	private final RelationReader reader;

	private final MaxEntTrainer trainer;

	private final WordClasses classes;

	/**
	 * Creates an evaluation.
	 * @param annotator tags the tokens of the corpus
	 * @param parser finds their dependencies
	 * @param minimizer learns weights
	 * @param classes the word classes that the classifiers see
	 */
	public SciErcRelationEvaluation(TokenAnnotator annotator, DependencyParser parser, Minimizer minimizer,
			WordClasses classes) {
		this.reader = new RelationReader(annotator, parser);
		this.trainer = new MaxEntTrainer(minimizer, TrainingSettings.defaults());
		this.classes = classes;
	}

	/**
	 * Learns six times and measures.
	 * @param folder the corpus
	 * @return the scores
	 */
	public SciErcRelationScores run(SciErcFolder folder) {
		List<List<RelatedSentence>> training = this.reader.read(folder.training(), folder.trainingRelations());
		List<JudgedPair> judged = crossValidate(training);
		int gold = gold(sentences(training));
		double threshold = best(judged, gold);
		List<RelatedSentence> development = sentences(
				this.reader.read(folder.development(), folder.developmentRelations()));
		return new SciErcRelationScores(tally(judged, gold, threshold),
				tally(train(sentences(training)).judge(development), gold(development), threshold));
	}

	private List<JudgedPair> crossValidate(List<List<RelatedSentence>> documents) {
		List<JudgedPair> judged = new ArrayList<>();
		for (int fold = 0; fold < FOLDS; fold++) {
			judged.addAll(train(fold(documents, fold, false)).judge(fold(documents, fold, true)));
		}
		return judged;
	}

	private RelationClassifier train(List<RelatedSentence> sentences) {
		return RelationClassifier.train(this.trainer, this.classes, sentences);
	}

	private static List<RelatedSentence> fold(List<List<RelatedSentence>> documents, int fold, boolean inside) {
		return sentences(IntStream.range(0, documents.size())
			.filter((i) -> (i % FOLDS == fold) == inside)
			.mapToObj(documents::get)
			.toList());
	}

	private static List<RelatedSentence> sentences(List<List<RelatedSentence>> documents) {
		return documents.stream().flatMap(List::stream).toList();
	}

	private static int gold(List<RelatedSentence> sentences) {
		return sentences.stream().mapToInt((sentence) -> sentence.labels().size()).sum();
	}

	/** The threshold with the best F1. */
	static double best(List<JudgedPair> judged, int gold) {
		double best = 0;
		for (int percent = 1; percent < 100; percent++) {
			double threshold = percent / 100.0;
			if (tally(judged, gold, threshold).f1() > tally(judged, gold, best).f1()) {
				best = threshold;
			}
		}
		return best;
	}

	static Tally tally(List<JudgedPair> judged, int gold, double threshold) {
		List<JudgedPair> found = judged.stream().filter((pair) -> pair.probability() > threshold).toList();
		return new Tally((int) found.stream().filter(JudgedPair::isRight).count(), found.size(), gold);
	}

}
