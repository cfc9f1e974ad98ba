/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.tagger.ShippedModels;

import static org.assertj.core.api.Assertions.assertThat;

class PairViewTests {

	@ParameterizedTest
	@CsvSource({ "2, over", "3, 0", "5, 2", "6, few", "10, some", "15, many", "30, far" })
	void tellsAboutHowFarTwoEntitiesAreApart(int first, String gap) {
		EntityPair pair = new EntityPair(new SentenceEntity(0, 3, "Method"), new SentenceEntity(first, 40, "Task"));
		assertThat(new PairView(sentence("tea"), pair, ShippedModels.wordClasses()).gap()).isEqualTo(gap);
	}

	@Test
	void thereIsNoLemmaBeyondTheEdges() {
		SentenceEntity entity = new SentenceEntity(0, 1, "Method");
		PairView view = new PairView(sentence("Tea"), new EntityPair(entity, entity), ShippedModels.wordClasses());
		assertThat(view.lemma(-1)).isEmpty();
		assertThat(view.lemma(0)).isEqualTo("tea");
		assertThat(view.lemma(1)).isEmpty();
	}

	private static RelatedSentence sentence(String... tokens) {
		AnnotatedSentence text = FlatText.annotate(List.of(List.of(tokens))).sentences().get(0);
		return new RelatedSentence(text.tokens(), FlatText.parse(text.tokens()), List.of(), Map.of());
	}

}
