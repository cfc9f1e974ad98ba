/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.role;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.learn.Features;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.nlp.Token;
import org.papergraph.ingest.term.lexicon.NameList;
import org.papergraph.ingest.term.lexicon.WordLists;

/**
 * What tells an introduced method or dataset: the words before and after each mention,
 * the place and number of mentions, the look of the name, and whether it is widely known.
 */
final class RoleFeatures {

	private static final int CONTEXT = 3;

	private final NameList known = NameList.of(WordLists.lines(NameList.class, "models.txt"));

	private final NameList datasets = NameList.of(WordLists.lines(NameList.class, "datasets.txt"));

	/**
	 * Describes a term.
	 * @param text the paper
	 * @param type of the term
	 * @param mentions of the term, at least one
	 * @return its features
	 */
	Features describe(AnnotatedText text, TermType type, List<Mention> mentions) {
		Set<String> names = new TreeSet<>();
		names.add("type=" + type);
		names.add("count=" + Math.min(mentions.size(), 5));
		for (Mention mention : mentions) {
			addContext(names, text, mention);
			addLook(names, mention);
		}
		addPlace(names, text, mentions.get(0));
		boolean inTitle = mentions.stream().anyMatch((mention) -> mention.in() == TextField.TITLE);
		names.add("title=" + inTitle);
		names.add("title,count=" + inTitle + Math.min(mentions.size(), 3));
		Features features = new Features();
		names.forEach(features::add);
		return features;
	}

	private void addLook(Set<String> names, Mention mention) {
		String surface = mention.surface();
		boolean inner = surface.substring(1).chars().anyMatch(Character::isUpperCase);
		boolean lower = surface.equals(surface.toLowerCase(Locale.ROOT));
		names.add("look=" + (lower ? "lower" : inner ? "inner" : "title") + (surface.indexOf(' ') > 0));
		if (this.known.lookup(surface).isPresent() || this.datasets.lookup(surface).isPresent()) {
			names.add("known");
		}
	}

	private static void addPlace(Set<String> names, AnnotatedText text, Mention first) {
		int last = Math.max(1, text.sentences().size() - 1);
		names.add("first=" + 5 * first.sentence() / last);
	}

	private static void addContext(Set<String> names, AnnotatedText text, Mention mention) {
		String words = text.text(mention.in());
		AnnotatedSentence sentence = text.sentences().get(mention.sentence());
		Span span = mention.span();
		int start = Math.min(sentence.place().span().start(), span.start());
		IntroductionCues.Cue cue = (mention.in() == TextField.TITLE) ? titleCue(words, span)
				: IntroductionCues.before(words.substring(start, span.start()));
		names.add("cue=" + cue);
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
