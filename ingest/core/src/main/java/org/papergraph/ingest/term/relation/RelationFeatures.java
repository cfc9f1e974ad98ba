/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.relation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.learn.Features;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.nlp.Token;

/**
 * What tells how two terms of a sentence are related: their types, the words between and
 * around them, and what their names share.
 */
final class RelationFeatures {

	private static final int FEW = 6;

	private RelationFeatures() {
	}

	/**
	 * Describes a pair.
	 * @param text the paper
	 * @param pair two of its terms
	 * @param others all its terms, of which some may stand between
	 * @return the features
	 */
	static Features describe(AnnotatedText text, TermPair pair, List<TermOccurrence> others) {
		Set<String> names = new TreeSet<>();
		String types = pair.first().key().type() + ">" + pair.second().key().type();
		names.add("types=" + types);
		names.add("roles=" + pair.first().role() + ">" + pair.second().role());
		names.add("types,roles=" + types + pair.first().role() + ">" + pair.second().role());
		addNames(names, pair, types);
		addWords(names, text, pair, types);
		int between = between(pair, others);
		names.add("between=" + Math.min(between, 4));
		names.add("types,between=" + types + Math.min(between, 2));
		names.add("title=" + (pair.firstPlace().in() == TextField.TITLE));
		Features features = new Features();
		names.forEach(features::add);
		return features;
	}

	private static void addNames(Set<String> names, TermPair pair, String types) {
		String first = pair.first().key().name();
		String second = pair.second().key().name();
		String share = share(first, second);
		names.add("share=" + share);
		names.add("types,share=" + types + share);
		names.add("head1=" + head(first));
		names.add("head2=" + head(second));
		names.add("heads=" + head(first) + ">" + head(second));
		names.add("types,head1=" + types + head(first));
		names.add("types,head2=" + types + head(second));
		names.add("same head=" + types + head(first).equals(head(second)));
		names.add("types,lengths=" + types + words(first) + words(second));
	}

	private static int words(String name) {
		return Math.min(3, name.split(" ").length);
	}

	private static String share(String first, String second) {
		if (first.endsWith(" " + second)) {
			return "second is the head of the first";
		}
		if (second.endsWith(" " + first)) {
			return "first is the head of the second";
		}
		return (first.contains(second) || second.contains(first)) ? "inside" : "nothing";
	}

	private static void addWords(Set<String> names, AnnotatedText text, TermPair pair, String types) {
		AnnotatedSentence sentence = text.sentences().get(pair.sentence());
		List<Token> between = tokens(sentence, pair.firstPlace().span().end(), pair.secondPlace().span().start());
		names.add("distance=" + distance(between.size()));
		names.add("types,distance=" + types + distance(between.size()));
		if (between.size() <= FEW) {
			names.add("words=" + lemmas(between));
			names.add("types,words=" + types + lemmas(between));
		}
		String verbs = "";
		String previous = "[";
		for (Token token : between) {
			String lemma = token.lemma().toLowerCase(Locale.ROOT);
			names.add("word=" + lemma);
			names.add("types,word=" + types + lemma);
			names.add("two=" + previous + " " + lemma);
			previous = lemma;
			boolean verb = token.tag().startsWith("VB") || token.tag().equals("IN") || token.tag().equals("TO");
			verbs = verb ? verbs + " " + lemma : verbs;
		}
		names.add("types,verbs=" + types + verbs);
		names.add("last=" + types + previous);
		int start = sentence.place().span().start();
		addSide(names, "left", tokens(sentence, start, pair.firstPlace().span().start()), types, true);
		addSide(names, "right", tokens(sentence, pair.secondPlace().span().end(), sentence.place().span().end()), types,
				false);
	}

	private static void addSide(Set<String> names, String side, List<Token> tokens, String types, boolean atEnd) {
		int size = tokens.size();
		List<Token> near = atEnd ? tokens.subList(Math.max(0, size - 3), size) : tokens.subList(0, Math.min(3, size));
		for (Token token : near) {
			names.add(side + "=" + token.lemma().toLowerCase(Locale.ROOT));
		}
		names.add("types," + side + "=" + types + lemmas(near));
		if (atEnd) {
			tokens.stream()
				.filter((token) -> token.tag().startsWith("VB"))
				.forEach((token) -> names.add("verb before=" + types + token.lemma().toLowerCase(Locale.ROOT)));
		}
	}

	private static int between(TermPair pair, List<TermOccurrence> others) {
		int count = 0;
		for (TermOccurrence other : others) {
			for (Mention mention : other.mentions()) {
				boolean inside = mention.in() == pair.firstPlace().in()
						&& mention.span().start() >= pair.firstPlace().span().end()
						&& mention.span().end() <= pair.secondPlace().span().start();
				count += inside ? 1 : 0;
			}
		}
		return count;
	}

	private static List<Token> tokens(AnnotatedSentence sentence, int start, int end) {
		return sentence.tokens().stream().filter((token) -> isInside(token.span(), start, end)).toList();
	}

	private static boolean isInside(Span span, int start, int end) {
		return span.start() >= start && span.end() <= end;
	}

	private static String lemmas(List<Token> tokens) {
		StringBuilder lemmas = new StringBuilder();
		tokens.forEach((token) -> lemmas.append(' ').append(token.lemma().toLowerCase(Locale.ROOT)));
		return lemmas.toString();
	}

	private static String distance(int tokens) {
		return (tokens <= 3) ? String.valueOf(tokens) : (tokens <= FEW) ? "few" : (tokens <= 12) ? "some" : "many";
	}

	private static String head(String name) {
		return name.substring(name.lastIndexOf(' ') + 1);
	}

}
