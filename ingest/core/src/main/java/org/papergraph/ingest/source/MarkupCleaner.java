/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the text of a title or an abstract, as web pages and exports give it, into the
 * text that is stored, shown and annotated: no TeX markup, no invisible characters, one
 * space between words. Every offset of the system points into the result, so whatever
 * trains on a text or reads one cleans it with this class first.
 * <p>
 * It is careful rather than thorough: amounts of money, web addresses, Windows paths,
 * {@code C++}, {@code a_b} and code in back-ticks stay as they are. Cleaning a clean text
 * changes nothing.
 */
public final class MarkupCleaner {

	/** Addresses and paths, in which a tilde or a back-slash means itself. */
	private static final Pattern VERBATIM = Pattern
		.compile("(?:\\bhttps?://|\\bftp://|\\bwww\\.|\\b[A-Za-z]:\\\\(?![\"'`^~=.{]))[^\\s{}\"'`]*");

	/** Without one of these there is no markup, which saves most of the time. */
	private static final Pattern MARKUP = Pattern.compile("[\\\\${}~`]|''|igg?[lr][(\\[|)\\]]");

	/** First of the private-use characters that stand in for verbatim stretches. */
	private static final char FIRST_STAND_IN = '\uE000';

	private static final int STAND_INS = 0xF8FF - 0xE000 + 1;

	private MarkupCleaner() {
	}

	/**
	 * Cleans a text.
	 * @param raw any text, possibly empty
	 * @return the text to store, without white space at its ends; the same for every call
	 * and its own cleaning
	 */
	public static String clean(String raw) {
		String text = raw;
		String cleaner = cleanOnce(text);
		// Unwrapping one layer can uncover another; every round removes markup, so this
		// ends.
		while (!cleaner.equals(text)) {
			text = cleaner;
			cleaner = cleanOnce(text);
		}
		return text;
	}

	private static String cleanOnce(String raw) {
		String text = OddCharacters.remove(Normalizer.normalize(raw, Normalizer.Form.NFC));
		if (!MARKUP.matcher(text).find()) {
			return OddCharacters.remove(Normalizer.normalize(text, Normalizer.Form.NFC));
		}
		List<String> verbatim = new ArrayList<>();
		text = setAside(TexMarkup.unwrapAddresses(text), verbatim);
		text = TexMarkup.remove(text);
		return OddCharacters.remove(Normalizer.normalize(putBack(text, verbatim), Normalizer.Form.NFC));
	}

	private static String setAside(String text, List<String> verbatim) {
		Matcher matcher = VERBATIM.matcher(text);
		return matcher.replaceAll((match) -> {
			if (verbatim.size() == STAND_INS) {
				return Matcher.quoteReplacement(match.group());
			}
			verbatim.add(match.group());
			return String.valueOf((char) (FIRST_STAND_IN + verbatim.size() - 1));
		});
	}

	private static String putBack(String text, List<String> verbatim) {
		StringBuilder restored = new StringBuilder(text.length());
		for (char c : text.toCharArray()) {
			int index = c - FIRST_STAND_IN;
			if (index >= 0 && index < verbatim.size()) {
				restored.append(verbatim.get(index));
			}
			else {
				restored.append(c);
			}
		}
		return restored.toString();
	}

}
