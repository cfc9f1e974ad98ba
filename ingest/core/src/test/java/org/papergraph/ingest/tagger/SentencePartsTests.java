/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.papergraph.ingest.learn.ValueTable;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.nlp.corenlp.CoreNlpAnnotator;

import static org.assertj.core.api.Assertions.assertThat;

class SentencePartsTests {

	private static final WordClasses NO_CLASSES = new WordClasses(ValueTable.of(Map.of()), ValueTable.of(Map.of()),
			ValueTable.of(Map.of()), ValueTable.of(Map.of()));

	private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();

	private final AnnotatedText text = ANNOTATOR.annotate("TinyNet: Small but Good",
			"We train a graph neural network (GNN) on large graphs. GNN models help TinyNet.");

	private final DocumentView document = new DocumentView(this.text, NO_CLASSES);

	@Test
	void findsNounPhrases() {
		Chunks chunks = this.document.sentences().get(1).chunks();
		assertThat(chunks.covers(2)).as("a").isFalse();
		assertThat(chunks.start(5)).isEqualTo(3);
		assertThat(chunks.end(3)).isEqualTo(6);
	}

	@Test
	void offersWhatCanBeAName() {
		List<String> candidates = new ArrayList<>();
		SpanCandidates.NAMES.visit(this.document.sentences().get(1), (first, end) -> candidates
			.add(this.text.sentences().get(1).span(first, end).of(this.text.abstractText())));
		assertThat(candidates).contains("graph neural network", "neural network", "GNN", "large graphs")
			.doesNotContain("a graph", "network (", "We", "on large graphs");
	}

	@Test
	void knowsWhereAnAcronymIsDefined() {
		SentenceView last = this.document.sentences().get(2);
		assertThat(this.document.definition(last, 0)).extracting((place) -> place.sentence().text(place.token()))
			.isEqualTo("network");
		assertThat(this.document.definition(last, 1)).isNull();
	}

}
