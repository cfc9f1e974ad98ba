/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.nlp.AnnotatedText;

import static org.assertj.core.api.Assertions.assertThat;

class PaperNamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			METHOD  | Transformer              | Transformer architecture
			METHOD  | deep learning            | deep learning models
			METHOD  | PyTorch                  | PyTorch library
			METHOD  | pre-training             | pre-training methods
			DATASET | TeaBench                 | TeaBench benchmark
			DATASET | Tea Leaves               | Tea Leaves corpus
			METHOD  | reinforcement learning   | RL
			CONCEPT | artificial intelligence  | AI
			""")
	void joins(TermType type, String one, String other) {
		assertThat(terms(type, one, other)).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			CONCEPT | Multi-Agent     | Multi-Agent Systems
			METHOD  | vision-language | vision-language models
			METHOD  | convolutional   | convolutional networks
			CONCEPT | skill           | skill library
			METHOD  | pre-training    | pre-training objectives
			METHOD  | In-Context Learning | In-Context Learning Strategies
			METHOD  | fine-tuning     | fine-tuning task
			METHOD  | FinBERT         | FinBERT-task
			""")
	void keepsApart(TermType type, String one, String other) {
		assertThat(terms(type, one, other)).isEqualTo(2);
	}

	private static int terms(TermType type, String one, String other) {
		String text = "We know " + one + " and " + other + ".";
		Map<Span, TermType> mentions = new TreeMap<>();
		for (String name : List.of(one + " and", other + ".")) {
			int start = text.indexOf(name);
			mentions.put(new Span(start, start + name.length() - (name.endsWith(" and") ? 4 : 1)), type);
		}
		return new PaperNames().group(new AnnotatedText("", text, List.of()), mentions).size();
	}

}
