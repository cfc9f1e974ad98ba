/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.papergraph.ingest.nlp.DependencyTree;
import org.papergraph.ingest.nlp.Token;

/**
 * A sentence whose entities are given, and how people related them.
 *
 * @param tokens its tokens
 * @param tree their dependencies
 * @param entities from left to right
 * @param labels the relation of a pair of entities, with {@code <} at its end when it
 * reads from right to left; pairs without one are absent
 */
record RelatedSentence(List<Token> tokens, DependencyTree tree, List<SentenceEntity> entities,
		Map<EntityPair, String> labels) {

	RelatedSentence {
		tokens = List.copyOf(tokens);
		entities = List.copyOf(entities);
		labels = Map.copyOf(labels);
	}

	/** Every two entities. */
	List<EntityPair> pairs() {
		List<EntityPair> pairs = new ArrayList<>();
		for (int i = 0; i < this.entities.size(); i++) {
			for (int j = i + 1; j < this.entities.size(); j++) {
				pairs.add(new EntityPair(this.entities.get(i), this.entities.get(j)));
			}
		}
		return pairs;
	}

}
