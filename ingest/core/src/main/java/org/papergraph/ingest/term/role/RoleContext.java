/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.role;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.nlp.Token;

/**
 * The words around the mentions of a term.
 */
final class RoleContext {

	private static final int CONTEXT = 3;

	private final AnnotatedText text;

	/**
	 * Reads the words of a paper.
	 * @param text the paper
	 */
	RoleContext(AnnotatedText text) {
		this.text = text;
	}

	/**
	 * Describes a mention.
	 * @param mention of the term
	 * @param names where its features go
	 * @param cues where its cue goes
	 */
	void describe(Mention mention, Set<String> names, Set<IntroductionCues.Cue> cues) {
		String words = this.text.text(mention.in());
		AnnotatedSentence sentence = this.text.sentences().get(mention.sentence());
		Span span = mention.span();
		int start = Math.min(sentence.place().span().start(), span.start());
		IntroductionCues.Cue cue = (mention.in() == TextField.TITLE) ? titleCue(words, span)
				: IntroductionCues.before(words.substring(start, span.start()));
		cues.add(cue);
		List<String> left = lemmas(sentence, (token) -> token.span().end() <= span.start());
		List<String> right = lemmas(sentence, (token) -> token.span().start() >= span.end());
		left = left.subList(Math.max(0, left.size() - CONTEXT), left.size());
		right = right.subList(0, Math.min(CONTEXT, right.size()));
		left.forEach((lemma) -> names.add("left=" + lemma));
		right.forEach((lemma) -> names.add("right=" + lemma));
		names.add("before=" + String.join(" ", left));
		names.add("after=" + String.join(" ", right));
		if (!left.isEmpty()) {
			names.add("left1=" + left.get(left.size() - 1));
		}
		if (!right.isEmpty()) {
			names.add("right1=" + right.get(0));
			names.add("right1,cue=" + right.get(0) + cue);
		}
	}

	/** "NAME: what it does". */
	private static IntroductionCues.Cue titleCue(String title, Span span) {
		boolean colon = title.substring(span.end()).matches("\\s*(?:\\([^)]*\\)\\s*)?[:\u2013\u2014].*");
		return (span.start() <= 1 && colon) ? IntroductionCues.Cue.NAMED : IntroductionCues.Cue.NONE;
	}

	private static List<String> lemmas(AnnotatedSentence sentence, Predicate<Token> where) {
		return sentence.tokens()
			.stream()
			.filter(where)
			.map((token) -> token.lemma().toLowerCase(Locale.ROOT))
			.collect(Collectors.toList());
	}

}
