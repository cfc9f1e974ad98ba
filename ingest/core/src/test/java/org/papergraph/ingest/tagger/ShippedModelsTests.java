/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.nlp.corenlp.CoreNlpAnnotator;

import static org.assertj.core.api.Assertions.assertThat;

class ShippedModelsTests {

	private static final AnnotatedText TEXT = new CoreNlpAnnotator().annotate(
			"BlurNet: A Small Network for Image Classification",
			"We propose BlurNet, a convolutional neural network for image classification. "
					+ "On the ImageNet dataset, BlurNet improves accuracy over ResNet.");

	private static final TermTagger TAGGER = ShippedModels.tagger();

	@Test
	void findsTermsAndTheirTypes() {
		assertThat(best(TermType.METHOD)).contains("BlurNet");
		assertThat(best(TermType.DATASET)).contains("ImageNet");
		assertThat(best(TermType.TASK)).contains("image classification");
		assertThat(best(TermType.METRIC)).contains("accuracy");
	}

	@Test
	void givesSpansOfTheTextInOrder() {
		List<ScoredSpan> spans = TAGGER.score(TEXT);
		assertThat(spans).isSortedAccordingTo(Comparator.comparingInt(ScoredSpan::sentence)
			.thenComparingInt(ScoredSpan::first)
			.thenComparingInt(ScoredSpan::end)
			.thenComparing(ScoredSpan::type));
		assertThat(spans).allSatisfy((span) -> {
			assertThat(span.first()).isBetween(0, span.end() - 1);
			assertThat(span.end()).isLessThanOrEqualTo(TEXT.sentences().get(span.sentence()).tokens().size());
			assertThat(span.probability()).isBetween(0.02, 1.0);
		});
	}

	@Test
	void givesTheSameFromManyThreads() {
		List<ScoredSpan> expected = TAGGER.score(TEXT);
		List<List<ScoredSpan>> found = IntStream.range(0, 32).parallel().mapToObj((i) -> TAGGER.score(TEXT)).toList();
		assertThat(found).isEqualTo(Collections.nCopies(32, expected));
	}

	private static List<String> best(TermType type) {
		return TAGGER.score(TEXT)
			.stream()
			.filter((span) -> span.type() == type && span.probability() > 0.5)
			.map(ShippedModelsTests::surface)
			.toList();
	}

	private static String surface(ScoredSpan span) {
		AnnotatedSentence sentence = TEXT.sentences().get(span.sentence());
		return sentence.span(span.first(), span.end()).of(TEXT.text(sentence.place().in()));
	}

}
