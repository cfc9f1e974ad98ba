/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.tagger.SpanTagger;
import org.papergraph.ingest.term.candidate.CandidateCollector;
import org.papergraph.ingest.term.selection.FirstGuess;
import org.papergraph.ingest.term.selection.SelectionThresholds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.graph.model.TermType.CONCEPT;
import static org.papergraph.graph.model.TermType.DATASET;
import static org.papergraph.graph.model.TermType.METHOD;
import static org.papergraph.graph.model.TermType.TASK;

class TermExtractorTests {

	@Test
	void joinsAnAcronymWithItsLongForm() {
		List<TermOccurrence> terms = extract("", "We use graph neural networks (GNNs). A GNN is deep.",
				Texts.tagging(METHOD, 0.9, "graph neural networks", "GNNs", "GNN"));
		assertThat(terms).singleElement().satisfies((term) -> {
			assertThat(term.key().id()).isEqualTo("method:graph neural network");
			assertThat(term.name()).isEqualTo("graph neural networks");
			assertThat(term.aliases()).containsExactly("GNN", "GNNs");
			assertThat(term.mentions()).extracting(Mention::sentence).containsExactly(0, 0, 1);
		});
	}

	@Test
	void keysAnAcronymByItsLongFormThoughOnlyTheAcronymWasTagged() {
		List<TermOccurrence> terms = extract("", "Test-time zen search (TTZS) is new. We run TTZS.",
				Texts.tagging(METHOD, 0.9, "TTZS"));
		assertThat(terms).singleElement().satisfies((term) -> {
			assertThat(term.key().name()).isEqualTo("test-time zen search");
			assertThat(term.name()).isEqualTo("Test-time zen search");
			assertThat(term.aliases()).contains("TTZS");
		});
	}

	@Test
	void findsRepeatedMentionsThatWereNotTagged() {
		List<TermOccurrence> terms = extract("Model merging", "We study model merging. Why does model merging work?",
				tagFirst("model merging", TASK));
		assertThat(terms).singleElement().satisfies((term) -> assertThat(term.mentions()).hasSize(3));
	}

	@Test
	void dropsGenericHeadsAndTrimsAdjectives() {
		List<TermOccurrence> terms = extract("", "We propose a novel framework and a novel beam search.",
				Texts.tagging(METHOD, 0.9, "novel framework", "a novel beam search"));
		assertThat(terms).extracting((term) -> term.key().id()).containsExactly("method:beam search");
	}

	@Test
	void joinsANameWithTheSameNameAndAHead() {
		List<TermOccurrence> terms = extract("", "FooNet is deep. The FooNet model is wide.",
				Texts.together(Texts.tagging(METHOD, 0.6, "FooNet"), Texts.tagging(METHOD, 0.9, "FooNet model")));
		assertThat(terms).singleElement().satisfies((term) -> {
			assertThat(term.key().id()).isEqualTo("method:foonet");
			assertThat(term.aliases()).containsExactly("FooNet model");
		});
	}

	@Test
	void knowsWellKnownDatasetsAndTheirCompany() {
		List<TermOccurrence> terms = extract("", "Results on CIFAR-10, FooSet9 and ImageNet are good.",
				(text) -> List.of());
		assertThat(terms).extracting((term) -> term.key().id())
			.containsExactly("dataset:cifar-10", "dataset:fooset-9", "dataset:imagenet");
	}

	@Test
	void takesAnAmbiguousNameForADatasetOnlyInContext() {
		assertThat(extract("", "We do MATH every day.", (text) -> List.of())).isEmpty();
		assertThat(extract("", "We solve the MATH benchmark.", (text) -> List.of())).singleElement()
			.satisfies((term) -> assertThat(term.key().type()).isEqualTo(DATASET));
	}

	@Test
	void believesADefinitionMoreThanTheTagger() {
		List<TermOccurrence> terms = extract("FooWorld: a benchmark for agents", "We like FooWorld.",
				Texts.tagging(METHOD, 0.55, "FooWorld"));
		assertThat(terms).singleElement().satisfies((term) -> assertThat(term.key().type()).isEqualTo(DATASET));
	}

	@Test
	void decidesOneTypeForAPaper() {
		SpanTagger tagger = Texts.together(tagFirst("pruning", TASK),
				(text) -> Texts.tagging(METHOD, 0.7, "pruning")
					.score(text)
					.stream()
					.filter((span) -> span.sentence() > 0)
					.toList());
		List<TermOccurrence> terms = extract("", "We study pruning. Then pruning wins. And pruning is fast.", tagger);
		assertThat(terms).singleElement().satisfies((term) -> assertThat(term.key().type()).isEqualTo(METHOD));
	}

	@Test
	void keepsLongerMentionsWhole() {
		List<TermOccurrence> terms = extract("", "A language model is a model. A large language model is large.",
				Texts.tagging(CONCEPT, 0.9, "language model", "large language model"));
		assertThat(terms).extracting((term) -> term.key().name() + " " + term.mentions().size())
			.containsExactly("language model 1", "large language model 1");
	}

	private static SpanTagger tagFirst(String phrase, TermType type) {
		return (text) -> Texts.tagging(type, 0.9, phrase).score(text).stream().limit(1).toList();
	}

	private static List<TermOccurrence> extract(String title, String abstractText, SpanTagger tagger) {
		AnnotatedText text = Texts.of(title, abstractText);
		return new TermExtractor(new CandidateCollector(tagger), new FirstGuess(), SelectionThresholds.tuned(),
				TinyModels.MODELS)
			.extract(text)
			.terms();
	}

}
