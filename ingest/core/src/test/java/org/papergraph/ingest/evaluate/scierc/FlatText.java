/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.papergraph.graph.model.SentenceSpan;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.nlp.DependencyTree;
import org.papergraph.ingest.nlp.Token;

/**
 * Annotations without models: every token is a noun and hangs on the one before it.
 */
final class FlatText {

	private FlatText() {
	}

	static AnnotatedText annotate(List<List<String>> sentences) {
		List<AnnotatedSentence> annotated = new ArrayList<>();
		int start = 0;
		for (List<String> words : sentences) {
			int from = start;
			List<Token> tokens = new ArrayList<>();
			for (String word : words) {
				tokens
					.add(new Token(word, word.toLowerCase(Locale.ROOT), "NN", new Span(start, start + word.length())));
				start += word.length() + 1;
			}
			annotated
				.add(new AnnotatedSentence(new SentenceSpan(TextField.ABSTRACT, new Span(from, start - 1)), tokens));
		}
		return new AnnotatedText("", sentences.stream().flatMap(List::stream).collect(Collectors.joining(" ")),
				annotated);
	}

	static DependencyTree parse(List<Token> tokens) {
		return new DependencyTree(IntStream.range(-1, tokens.size() - 1).boxed().toList(),
				Collections.nCopies(tokens.size(), "dep"));
	}

}
