/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.name;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.papergraph.ingest.term.lexicon.WordLists;

/**
 * Writes a word one way, whether a text has {@code optimisation} or {@code optimization},
 * {@code Fréchet} or {@code Frechet}.
 */
final class Spellings {

	private static final Pattern MARK = Pattern.compile("[\\u0300-\\u036f]");

	private static final Map<String, String> VARIANTS = WordLists.pairs(Spellings.class, "spelling-variants.txt");

	private static final Pattern NOUN = Pattern.compile("(\\p{L}{3,})isation");

	private static final Pattern VERB = Pattern.compile("(\\p{L}*(?:"
			+ String.join("|", WordLists.lines(Spellings.class, "ise-stems.txt")) + "))is(e|ed|er|ing|able)");

	private Spellings() {
	}

	/**
	 * {@return the text without accents, in compatibility composition}
	 */
	static String withoutAccents(String text) {
		String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
		return Normalizer.normalize(MARK.matcher(decomposed).replaceAll(""), Normalizer.Form.NFKC);
	}

	/**
	 * {@return the American spelling of a word}
	 * @param word singular, in lower case
	 */
	static String american(String word) {
		Matcher noun = NOUN.matcher(word);
		String spelled = noun.matches() ? noun.group(1) + "ization" : word;
		Matcher verb = VERB.matcher(spelled);
		if (verb.matches()) {
			spelled = verb.group(1) + "iz" + verb.group(2);
		}
		return VARIANTS.getOrDefault(spelled, spelled);
	}

}
