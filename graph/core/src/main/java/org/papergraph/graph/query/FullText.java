/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.papergraph.cypher.GraphSchema.Property;

/**
 * Turns what a user typed into a query of the full-text index. Every word is quoted, so
 * that nothing of it is taken for the index's query language.
 */
final class FullText {

	/** The most characters that are searched for. */
	static final int MAX_LENGTH = 200;

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private static final Pattern PLAIN_WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private FullText() {
	}

	/**
	 * {@return whether the text has a word and is not too long to be searched for}
	 */
	static boolean isSearchable(String text) {
		return text.length() <= MAX_LENGTH && PLAIN_WORD.matcher(text).find();
	}

	/**
	 * {@return a query for texts that have all the words}
	 */
	static String allWords(String text) {
		return words(text).stream().map((word) -> "+" + quote(word)).collect(Collectors.joining(" "));
	}

	/**
	 * {@return a query for texts that have all the words, the last one perhaps only
	 * begun}
	 */
	static String allWordsLastBegun(String text) {
		List<String> words = words(text);
		String last = words.get(words.size() - 1);
		if (!PLAIN_WORD.matcher(last).matches()) {
			return allWords(text);
		}
		String rest = words.subList(0, words.size() - 1)
			.stream()
			.map((word) -> "+" + quote(word) + " ")
			.collect(Collectors.joining());
		return rest + "+(" + quote(last) + " " + last + "*)";
	}

	/**
	 * {@return a query for terms that are spelled so, whatever the capitals, spaces and
	 * hyphens}
	 */
	static String spelling(String text) {
		return Property.SPELLINGS + ":" + quote(folded(String.join("", words(text))));
	}

	/**
	 * {@return a query for papers whose title matches another query}
	 */
	static String inTitle(String query) {
		return Property.TITLE + ":(" + query + ")";
	}

	/**
	 * {@return a name as terms are spelled in the graph: without capitals, spaces and
	 * hyphens}
	 */
	static String folded(String name) {
		return SPACE.matcher(name).replaceAll("").replace("-", "").toLowerCase(Locale.ROOT);
	}

	private static List<String> words(String text) {
		if (text.length() > MAX_LENGTH) {
			throw new InvalidQueryException("q", "q must have at most " + MAX_LENGTH + " characters");
		}
		List<String> words = Arrays.stream(SPACE.split(text.strip()))
			.filter((word) -> PLAIN_WORD.matcher(word).find())
			.toList();
		if (words.isEmpty()) {
			throw new InvalidQueryException("q", "q must have a letter or a digit");
		}
		return words;
	}

	private static String quote(String word) {
		return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

}
