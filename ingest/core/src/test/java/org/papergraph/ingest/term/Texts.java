/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.papergraph.graph.model.SentenceSpan;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.nlp.Token;
import org.papergraph.ingest.tagger.ScoredSpan;
import org.papergraph.ingest.tagger.SpanTagger;

/**
 * Annotates invented texts simply: tokens are words and single signs, sentences end with
 * a stop, lemmas are lower case, tags are all nouns.
 */
public final class Texts {

	private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\d]+(?:[-'.][\\p{L}\\d]+)*|[^\\s]");

	private static final Pattern SENTENCE = Pattern.compile("[^.!?]*(?:[.!?](?!\\s|$)[^.!?]*)*(?:[.!?]+|$)");

	private Texts() {
	}

	public static AnnotatedText of(String title, String abstractText) {
		List<AnnotatedSentence> sentences = new ArrayList<>();
		add(sentences, TextField.TITLE, title);
		add(sentences, TextField.ABSTRACT, abstractText);
		return new AnnotatedText(title, abstractText, sentences);
	}

	private static void add(List<AnnotatedSentence> sentences, TextField in, String text) {
		Matcher matcher = SENTENCE.matcher(text);
		while (matcher.find()) {
			List<Token> tokens = tokens(text, matcher.start(), matcher.end());
			if (!tokens.isEmpty()) {
				Span span = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
				sentences.add(new AnnotatedSentence(new SentenceSpan(in, span), tokens));
			}
		}
	}

	private static List<Token> tokens(String text, int start, int end) {
		List<Token> tokens = new ArrayList<>();
		Matcher matcher = TOKEN.matcher(text).region(start, end);
		while (matcher.find()) {
			String word = matcher.group();
			tokens.add(new Token(word, word.toLowerCase(Locale.ROOT), "NN", new Span(matcher.start(), matcher.end())));
		}
		return tokens;
	}

	/** A tagger that gives every occurrence of a phrase a type and a probability. */
	public static SpanTagger tagging(TermType type, double probability, String... phrases) {
		return (text) -> {
			List<ScoredSpan> spans = new ArrayList<>();
			for (int s = 0; s < text.sentences().size(); s++) {
				AnnotatedSentence sentence = text.sentences().get(s);
				for (int first = 0; first < sentence.tokens().size(); first++) {
					for (int end = first + 1; end <= sentence.tokens().size(); end++) {
						String words = sentence.span(first, end).of(text.text(sentence.place().in()));
						if (List.of(phrases).contains(words)) {
							spans.add(new ScoredSpan(s, first, end, type, probability));
						}
					}
				}
			}
			return spans;
		};
	}

	/** What several taggers say together. */
	public static SpanTagger together(SpanTagger... taggers) {
		return (text) -> List.of(taggers).stream().flatMap((tagger) -> tagger.score(text).stream()).toList();
	}

}
