/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.papergraph.ingest.learn.Features;
import org.papergraph.ingest.learn.MaxEnt;
import org.papergraph.ingest.learn.MaxEntTrainer;
import org.papergraph.ingest.tagger.WordClasses;

/**
 * Tells how probable it is that two given entities are related, and how.
 */
final class RelationClassifier {

	/** The label of a pair without relation, which comes first. */
	private static final String NONE = "NONE";

	private final WordClasses classes;

	private final MaxEnt model;

	private RelationClassifier(WordClasses classes, MaxEnt model) {
		this.classes = classes;
		this.model = model;
	}

	static RelationClassifier train(MaxEntTrainer trainer, WordClasses classes, List<RelatedSentence> sentences) {
		TreeSet<String> found = new TreeSet<>();
		sentences.forEach((sentence) -> found.addAll(sentence.labels().values()));
		List<String> labels = new ArrayList<>(List.of(NONE));
		labels.addAll(found);
		return new RelationClassifier(classes, trainer.train(labels, (visitor) -> {
			for (RelatedSentence sentence : sentences) {
				for (EntityPair pair : sentence.pairs()) {
					visitor.example(features(sentence, pair, classes),
							labels.indexOf(sentence.labels().getOrDefault(pair, NONE)), 1);
				}
			}
		}));
	}

	/** Of each pair the most probable relation. */
	List<JudgedPair> judge(List<RelatedSentence> sentences) {
		List<JudgedPair> judged = new ArrayList<>();
		for (RelatedSentence sentence : sentences) {
			for (EntityPair pair : sentence.pairs()) {
				double[] probabilities = this.model.probabilities(features(sentence, pair, this.classes));
				int best = 1;
				for (int label = 2; label < probabilities.length; label++) {
					best = (probabilities[label] > probabilities[best]) ? label : best;
				}
				boolean right = this.model.labels().get(best).equals(sentence.labels().get(pair));
				judged.add(new JudgedPair(probabilities[best], right));
			}
		}
		return judged;
	}

	private static Features features(RelatedSentence sentence, EntityPair pair, WordClasses classes) {
		PairView view = new PairView(sentence, pair, classes);
		PairFeatures features = new PairFeatures(pair);
		EntityFeatures.add(view, features);
		BetweenFeatures.add(view, features);
		AroundFeatures.add(view, features);
		PathFeatures.add(view, features);
		return features.features();
	}

	/**
	 * What was found of a pair.
	 *
	 * @param probability of its most probable relation
	 * @param isRight whether people said the same
	 */
	record JudgedPair(double probability, boolean isRight) {
	}

}
