/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.nlp.corenlp;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.nlp.Token;

import static org.assertj.core.api.Assertions.assertThat;

class CoreNlpAnnotatorTests {

	private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();

	@Test
	void takesTheTitleAsOneSentenceAndSplitsTheAbstract() {
		AnnotatedText text = ANNOTATOR.annotate("Is it true? A study of claims", "We ask. They answer on MNIST.");
		assertThat(text.sentences()).extracting((sentence) -> sentence.place().in())
			.containsExactly(TextField.TITLE, TextField.ABSTRACT, TextField.ABSTRACT);
		assertThat(text.sentences().get(2).place().span().of(text.abstractText())).isEqualTo("They answer on MNIST.");
	}

	@Test
	void makesNoSentenceOfABlankText() {
		assertThat(ANNOTATOR.annotate(" ", "").sentences()).isEmpty();
		assertThat(ANNOTATOR.annotate("Only a title", "").sentences()).hasSize(1);
		assertThat(ANNOTATOR.annotate("", "Only an abstract.").sentences()).hasSize(1);
	}

	@Test
	void tagsAndLemmatizes() {
		List<Token> tokens = ANNOTATOR.annotate("We trained networks", "").sentences().get(0).tokens();
		assertThat(tokens).extracting(Token::tag).containsExactly("PRP", "VBD", "NNS");
		assertThat(tokens).extracting(Token::lemma).containsExactly("we", "train", "network");
	}

	@Test
	void keepsHyphensSlashesBracketsAndQuotesAsWritten() {
		List<Token> tokens = ANNOTATOR.annotate("A \"state-of-the-art\" (Seq2Seq/CTC) model", "")
			.sentences()
			.get(0)
			.tokens();
		assertThat(tokens).extracting(Token::text)
			.containsExactly("A", "\"", "state-of-the-art", "\"", "(", "Seq2Seq/CTC", ")", "model");
	}

	@ParameterizedTest
	@ValueSource(strings = { "It was made in the U.S.", "We gain 3.5% (p < 0.05) on Meta-World, i.e. more.",
			"na\u00efve Bayes \u2014 \ud83d\ude80 rocket \u201cquotes\u201d don't can't cannot",
			"a\u00a0b\u200bc \u0001 d e\tf\ng", "see https://example.org/a?b=c&d=e ... and x@y.org",
			"R&D &amp; $\\alpha$-GAN {x} [y] <z> `q'" })
	void givesSpansInOrderThatCoverTheTokens(String abstractText) {
		AnnotatedText text = ANNOTATOR.annotate("Title", abstractText);
		int end = 0;
		for (AnnotatedSentence sentence : text.sentences().subList(1, text.sentences().size())) {
			for (Token token : sentence.tokens()) {
				assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
				assertThat(token.span().of(abstractText)).isEqualTo(token.text()).isNotBlank();
				end = token.span().end();
			}
		}
	}

	@Test
	void givesTheSameFromManyThreads() {
		String abstractText = "We propose Tiny-Net, a small network. It beats larger networks on CIFAR-10 and MNIST.";
		AnnotatedText expected = ANNOTATOR.annotate("Tiny-Net", abstractText);
		List<AnnotatedText> found = IntStream.range(0, 64)
			.parallel()
			.mapToObj((i) -> ANNOTATOR.annotate("Tiny-Net", abstractText))
			.toList();
		assertThat(found).isEqualTo(Collections.nCopies(64, expected));
	}

	@Test
	void tagsGivenTokensAndPlacesThemInATextOfTheirOwn() {
		AnnotatedText text = new CoreNlpAnnotator()
			.annotate(List.of(List.of("We", "brew", "tea", "(", "hot", ")", "."), List.of("Models", "help", ".")));
		assertThat(text.abstractText()).isEqualTo("We brew tea ( hot ) . Models help .");
		assertThat(text.title()).isEmpty();
		assertThat(text.sentences()).hasSize(2);
		assertThat(text.sentences().get(1).tokens()).extracting(Token::lemma).containsExactly("model", "help", ".");
		text.sentences()
			.forEach((sentence) -> sentence.tokens()
				.forEach((token) -> assertThat(token.span().of(text.abstractText())).isEqualTo(token.text())));
	}

}
