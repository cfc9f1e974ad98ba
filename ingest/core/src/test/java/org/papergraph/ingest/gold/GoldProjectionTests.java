/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.gold;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.nlp.corenlp.CoreNlpAnnotator;

import static org.assertj.core.api.Assertions.assertThat;

class GoldProjectionTests {

	private static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			# a name of more than four letters is found in any case, and with a plural s
			We train Neural Networks and a neural network. | neural network | Neural Networks, neural network
			# a short one only as written
			We use SAM, sam and SAMs. | SAM | SAM, SAMs
			# never inside a longer word
			A transformerless net. | transformer |
			An LLM-based agent. | LLM |
			""")
	void findsWhatTheNameStandsFor(String abstractText, String name, String expected) {
		List<String> wanted = (expected != null) ? List.of(expected.split(", ")) : List.of();
		assertThat(surfaces(abstractText, term(TermType.METHOD, name))).isEqualTo(wanted);
	}

	@Test
	void prefersTheLongestNameAndNeverOverlaps() {
		GoldTerm task = term(TermType.TASK, "image classification");
		GoldTerm concept = term(TermType.CONCEPT, "classification");
		assertThat(surfaces("On image classification, classification is easy.", concept, task))
			.containsExactly("image classification", "classification");
	}

	@Test
	void givesTheTypeOfTheTermInTheTitleAndTheAbstract() {
		GoldTerm term = term(TermType.DATASET, "MNIST");
		GoldPaper paper = new GoldPaper("P", "MNIST again", "We use MNIST.", List.of(term), List.of());
		assertThat(GoldProjection.project(paper, ANNOTATOR.annotate(paper.title(), paper.abstractText())))
			.containsExactly(new GoldSpan(0, 0, 1, TermType.DATASET), new GoldSpan(1, 2, 3, TermType.DATASET));
	}

	private static GoldTerm term(TermType type, String name) {
		return new GoldTerm(type, name, List.of(), null, Set.of(type), false, false);
	}

	private static List<String> surfaces(String abstractText, GoldTerm... terms) {
		GoldPaper paper = new GoldPaper("P", "", abstractText, List.of(terms), List.of());
		AnnotatedText text = ANNOTATOR.annotate("", abstractText);
		return GoldProjection.project(paper, text).stream().map((span) -> {
			AnnotatedSentence sentence = text.sentences().get(span.sentence());
			return sentence.span(span.first(), span.end()).of(abstractText);
		}).toList();
	}

}
