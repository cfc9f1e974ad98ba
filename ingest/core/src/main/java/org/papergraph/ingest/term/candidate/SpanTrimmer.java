/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.papergraph.graph.model.Span;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.nlp.Token;
import org.papergraph.ingest.tagger.ScoredSpan;
import org.papergraph.ingest.term.lexicon.NameList;
import org.papergraph.ingest.term.lexicon.WordLists;

/**
 * Cuts what is no part of a term from the ends of a span: determiners, evaluative
 * adjectives, punctuation; and takes a bracket apart: {@code long form (SHORT)} is two
 * mentions.
 */
final class SpanTrimmer {

	private static final Set<String> GENERIC_ADJECTIVES = Set
		.copyOf(WordLists.lines(NameList.class, "generic-adjectives.txt"));

	private static final Set<String> PUNCTUATION = Set.of("\"", "'", "`", "``", "''", "(", ")", ",", "-", ":", ";", ".",
			"\u201c", "\u201d", "\u2018", "\u2019", "/", "\u2013", "\u2014", "--", "-LRB-", "-RRB-");

	/** Where a text lacks the space between two sentences: "KGs.For". */
	private static final Pattern GLUED_SENTENCE = Pattern.compile("[\\p{L}-]{2,}(\\.\\p{Lu}\\p{Ll}+)");

	/**
	 * Trims a span.
	 * @param text the paper
	 * @param span the span
	 * @return what is left: nothing, one candidate, or the two sides of a bracket
	 */
	List<Candidate> trim(AnnotatedText text, ScoredSpan span) {
		AnnotatedSentence sentence = text.sentences().get(span.sentence());
		List<Candidate> candidates = new ArrayList<>();
		int start = span.first();
		for (int i = span.first(); i <= span.end(); i++) {
			if (i == span.end() || isBracket(sentence.tokens().get(i))) {
				addTrimmed(candidates, sentence, start, i, span);
				start = i + 1;
			}
		}
		return candidates;
	}

	private static void addTrimmed(List<Candidate> candidates, AnnotatedSentence sentence, int from, int to,
			ScoredSpan span) {
		List<Token> tokens = sentence.tokens();
		int first = from;
		int end = to;
		while (first < end && (isPunctuation(tokens.get(first)) || (isGeneric(tokens.get(first)) && first < end - 1))) {
			first++;
		}
		while (end > first && isPunctuation(tokens.get(end - 1))) {
			end--;
		}
		if (first < end) {
			Span place = sentence.span(first, end);
			Matcher glued = GLUED_SENTENCE.matcher(tokens.get(end - 1).text());
			if (glued.matches()) {
				place = new Span(place.start(), place.end() - glued.group(1).length());
			}
			candidates.add(new Candidate(sentence.place().in(), place, span.type(), span.probability()));
		}
	}

	private static boolean isBracket(Token token) {
		return token.text().equals("(") || token.text().equals(")") || token.text().equals("-LRB-")
				|| token.text().equals("-RRB-");
	}

	private static boolean isPunctuation(Token token) {
		return PUNCTUATION.contains(token.text());
	}

	private static boolean isGeneric(Token token) {
		return GENERIC_ADJECTIVES.contains(token.text().toLowerCase(Locale.ROOT));
	}

}
