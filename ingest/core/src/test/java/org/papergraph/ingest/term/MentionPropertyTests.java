/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.tagger.ScoredSpan;
import org.papergraph.ingest.term.candidate.CandidateCollector;
import org.papergraph.ingest.term.selection.FirstGuess;
import org.papergraph.ingest.term.selection.SelectionThresholds;

import static org.assertj.core.api.Assertions.assertThat;

class MentionPropertyTests {

	private static final List<String> WORDS = List.of("large", "language", "models", "(LLMs)", "LLM", "we", "on",
			"CIFAR-10", "CIFAR-100", "and", "the", "novel", "FooBench,", "dataset", "accuracy", "GPT-4o", "é—ö", "ﬁne",
			"tuning.", "\ud835\udc00\ud835\udc01", "\"Bar\"", "MATH", "Kendall's");

	@Property(seed = "91332", tries = 300)
	void everyMentionStandsInTheTextAndInItsSentence(@ForAll("texts") String title, @ForAll("texts") String words,
			@ForAll int seed) {
		AnnotatedText text = Texts.of(title, words);
		for (TermOccurrence term : extractor(seed).extract(text).terms()) {
			for (Mention mention : term.mentions()) {
				assertThat(mention.span().of(text.text(mention.in()))).isEqualTo(mention.surface());
				AnnotatedSentence sentence = text.sentences().get(mention.sentence());
				assertThat(sentence.place().in()).isEqualTo(mention.in());
				assertThat(sentence.place().span().start()).isLessThanOrEqualTo(mention.span().start());
			}
		}
	}

	@Property(seed = "91332", tries = 100)
	void theSameTextGivesTheSameTerms(@ForAll("texts") String title, @ForAll("texts") String words, @ForAll int seed) {
		AnnotatedText text = Texts.of(title, words);
		assertThat(extractor(seed).extract(text)).isEqualTo(extractor(seed).extract(text));
	}

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(25).map((words) -> String.join(" ", words));
	}

	/** Scores some stretches of up to three tokens, which ones depends on the seed. */
	private static TermExtractor extractor(int seed) {
		return new TermExtractor(new CandidateCollector((text) -> {
			List<ScoredSpan> spans = new ArrayList<>();
			for (int s = 0; s < text.sentences().size(); s++) {
				int tokens = text.sentences().get(s).tokens().size();
				for (int first = 0; first < tokens; first++) {
					int hash = Math.floorMod(seed * 31 + first * 7 + s, 97);
					int end = Math.min(tokens, first + 1 + hash % 3);
					spans.add(new ScoredSpan(s, first, end, TermType.values()[hash % 5], hash / 97.0));
				}
			}
			return spans;
		}), new FirstGuess(), SelectionThresholds.tuned(), TinyModels.MODELS);
	}

}
