/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.conll;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.SentenceSpan;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.tagger.LabelledSpan;

import static org.assertj.core.api.Assertions.assertThat;

class ConllFileTests {

	private static final String FILE = """
			-DOCSTART- NN O O

			We NN O O
			brew NN O O
			LeafNet NN O I-Method
			-LRB- NN O O
			green NN O I-Task
			tea NN O I-Task
			-RRB- NN O O

			It NN O B-Generic
			works NN O O
			-DOCSTART- NN O O
			-DOCSTART- NN O O
			TeaBench NN O B-Material
			TeaBank NN O B-Material
			""";

	@Test
	void readsTextsSentencesAndBrackets() throws IOException {
		List<ConllDocument> documents = read();
		assertThat(documents).hasSize(2);
		assertThat(documents.get(0).tokens())
			.containsExactly(List.of("We", "brew", "LeafNet", "(", "green", "tea", ")"), List.of("It", "works"));
		assertThat(documents.get(0).sentences().get(0).get(2).tag()).isEqualTo("I-Method");
	}

	@Test
	void joinsNeighboursOfOneLabelUnlessATagBeginsAnew() throws IOException {
		LabelSet labels = LabelSet.of(read());
		assertThat(labels.names()).containsExactly("O", "Generic", "Material", "Method", "Task");
		assertThat(labels.read(read().get(0), ConllFileTests::annotate).spans())
			.containsExactly(new LabelledSpan(0, 2, 3, 3), new LabelledSpan(0, 4, 6, 4), new LabelledSpan(1, 0, 1, 1));
		assertThat(labels.read(read().get(1), ConllFileTests::annotate).spans())
			.containsExactly(new LabelledSpan(0, 0, 1, 2), new LabelledSpan(0, 1, 2, 2));
	}

	@Test
	void takesAFileWithoutTagsOrEnd() throws IOException {
		List<ConllDocument> documents = ConllFile.read(new BufferedReader(new StringReader("We\nbrew")));
		assertThat(documents).hasSize(1);
		assertThat(documents.get(0).sentences().get(0)).extracting(ConllRow::label).containsExactly("O", "O");
	}

	static List<ConllDocument> read() throws IOException {
		return ConllFile.read(new BufferedReader(new StringReader(FILE)));
	}

	private static AnnotatedText annotate(List<List<String>> sentences) {
		SentenceSpan place = new SentenceSpan(TextField.ABSTRACT, new Span(0, 1));
		return new AnnotatedText("", "x",
				sentences.stream().map((tokens) -> new AnnotatedSentence(place, List.of())).toList());
	}

}
