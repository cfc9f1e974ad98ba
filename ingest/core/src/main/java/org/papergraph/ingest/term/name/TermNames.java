/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Folds surfaces to names that are the same for every way of writing one thing and
 * different for siblings: {@code "CIFAR10"} and {@code "CIFAR-10"} give
 * {@code "cifar-10"}, {@code "CIFAR-100"} does not.
 * <p>
 * What is folded: Unicode compatibility forms, accents, case, quotes, hyphens and
 * slashes, a leading determiner, the plural of each word, British spelling, the seam
 * between letters and a number, the listed compounds ({@code "finetuning"},
 * {@code "fine tuning"}), and the order of words in {@code "classification of images"}.
 * Folding a folded name changes nothing.
 */
public final class TermNames {

	private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "our", "its", "their", "this", "these",
			"those", "that", "each", "such");

	private static final Compounds COMPOUNDS = Compounds.shipped();

	private TermNames() {
	}

	/**
	 * Folds a surface.
	 * @param surface as a text writes it
	 * @return the folded name; empty when the surface has no letter or digit
	 */
	public static String fold(String surface) {
		List<String> folded = new ArrayList<>();
		for (String word : words(surface)) {
			String singular = Spellings.american(Plurals.singular(word).toLowerCase(Locale.ROOT));
			if (!(folded.isEmpty() && DETERMINERS.contains(singular))) {
				NumberSeams.append(folded, singular);
			}
		}
		return WordOrder.taskLast(COMPOUNDS.join(folded));
	}

	private static List<String> words(String surface) {
		String text = Spellings.withoutAccents(surface);
		if (isShouted(text)) {
			text = text.toLowerCase(Locale.ROOT);
		}
		List<String> words = new ArrayList<>();
		StringBuilder word = new StringBuilder();
		for (int i = 0; i <= text.length(); i++) {
			if (i < text.length() && isInside(text, i)) {
				if (!isQuote(text.charAt(i))) {
					word.append(text.charAt(i));
				}
			}
			else if (!word.isEmpty()) {
				words.addAll(NumberSeams.versions(word.toString()));
				word.setLength(0);
			}
		}
		return words;
	}

	/**
	 * A heading in capitals says nothing about the case of its words; a single word in
	 * capitals is an acronym.
	 */
	private static boolean isShouted(String text) {
		return text.length() > 12 && text.indexOf(' ') > 0 && text.indexOf(' ', text.indexOf(' ') + 1) > 0
				&& text.equals(text.toUpperCase(Locale.ROOT));
	}

	private static boolean isInside(String text, int i) {
		char c = text.charAt(i);
		if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
				|| Character.isSurrogate(c) || isQuote(c)) {
			return true;
		}
		if (c == '.') {
			return i > 0 && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i - 1))
					&& Character.isLetterOrDigit(text.charAt(i + 1));
		}
		return "+#^@*&%".indexOf(c) >= 0;
	}

	private static boolean isQuote(char c) {
		return "'\u2018\u2019\u02bc\"\u201c\u201d`\u00b4".indexOf(c) >= 0;
	}

}
