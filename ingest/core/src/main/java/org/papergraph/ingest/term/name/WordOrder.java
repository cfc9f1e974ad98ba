/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.name;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.papergraph.ingest.term.lexicon.WordLists;

/**
 * Turns {@code classification of image} round to {@code image classification}, where the
 * first word is a task known to mean the same in both orders and nothing else follows.
 */
final class WordOrder {

	private static final Set<String> NOUNS = Set.copyOf(WordLists.lines(WordOrder.class, "nouns-before-of.txt"));

	private static final Pattern OF = Pattern.compile("(\\p{L}+) of (?:(?:the|a|an) )?(.+)");

	private static final Pattern MORE = Pattern
		.compile(".*\\b(?:of|in|for|from|with|by|to|and|or|on|at|under|over|via|using|between)\\b.*");

	private WordOrder() {
	}

	/**
	 * {@return the name with its task at the end}
	 * @param name folded
	 */
	static String taskLast(String name) {
		Matcher of = OF.matcher(name);
		boolean turns = of.matches() && NOUNS.contains(of.group(1)) && !MORE.matcher(of.group(2)).matches();
		return turns ? of.group(2) + " " + of.group(1) : name;
	}

}
