/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.acronym;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TextField;

/**
 * Finds the abbreviations a text defines, in both orders: {@code long form (SHORT)} and
 * {@code SHORT (long form)}.
 *
 * @see AcronymAlignment
 */
public final class AcronymFinder {

	private static final Pattern SHORT_IN_BRACKETS = Pattern
		.compile("\\(\\s*(?:i\\.e\\.,?\\s*)?[\"\u201c']?([\\p{L}\\d][\\p{L}\\d.+&/^-]{1,14})[\"\u201d']?\\s*[,;)]");

	private static final Pattern LONG_IN_BRACKETS = Pattern
		.compile("(?<![\\p{L}\\d-])(\\p{Lu}[\\p{L}\\d-]{1,14})\\s*\\(([^()]{6,90})\\)");

	private static final String BREAKS = ".;:()!?";

	/**
	 * Finds the definitions of a text.
	 * @param in which text it is
	 * @param text the text
	 * @return the definitions in the order of the text
	 */
	public List<Acronym> find(TextField in, String text) {
		List<Acronym> found = new ArrayList<>();
		Matcher brackets = SHORT_IN_BRACKETS.matcher(text);
		while (brackets.find()) {
			addLongBefore(found, in, text, brackets);
		}
		Matcher swapped = LONG_IN_BRACKETS.matcher(text);
		while (swapped.find()) {
			addLongAfter(found, in, swapped);
		}
		return found;
	}

	private static void addLongBefore(List<Acronym> found, TextField in, String text, Matcher match) {
		String shortForm = match.group(1);
		if (!looksShort(shortForm)) {
			return;
		}
		int end = strippedEnd(text, match.start());
		int from = windowStart(text, end, shortForm);
		String letters = withoutPlural(shortForm);
		int start = AcronymAlignment.start(letters, text.substring(from, end));
		if (start >= 0 && end - from - start > shortForm.length()) {
			found.add(new Acronym(in, new Span(match.start(1), match.end(1)), new Span(from + start, end)));
		}
	}

	private static void addLongAfter(List<Acronym> found, TextField in, Matcher match) {
		String shortForm = match.group(1);
		String longForm = match.group(2);
		// "convolutional LSTM (C-LSTM)" does not say what LSTM stands for.
		boolean words = (longForm.indexOf(' ') > 0 || longForm.indexOf('-') > 0) && !longForm.contains(shortForm);
		if (capitals(shortForm) >= 2 && words && AcronymAlignment.start(withoutPlural(shortForm), longForm) == 0) {
			found.add(new Acronym(in, new Span(match.start(1), match.end(1)), new Span(match.start(2), match.end(2))));
		}
	}

	private static boolean looksShort(String candidate) {
		String head = candidate.substring(0, Math.min(4, candidate.length()));
		return capitals(head) > 0;
	}

	private static long capitals(String text) {
		return text.chars().filter(Character::isUpperCase).count();
	}

	private static String withoutPlural(String shortForm) {
		int length = shortForm.length();
		boolean plural = length > 2 && shortForm.endsWith("s") && Character.isUpperCase(shortForm.charAt(length - 2));
		return plural ? shortForm.substring(0, length - 1) : shortForm;
	}

	private static int strippedEnd(String text, int bracket) {
		int end = bracket;
		while (end > 0
				&& (Character.isWhitespace(text.charAt(end - 1)) || "\"\u201d'".indexOf(text.charAt(end - 1)) >= 0)) {
			end--;
		}
		return end;
	}

	/** The long form has at most min(n + 5, 2n) words for n letters, in one clause. */
	private static int windowStart(String text, int end, String shortForm) {
		int words = Math.min(shortForm.length() + 5, shortForm.length() * 2);
		int start = end;
		while (start > 0 && words > 0) {
			char before = text.charAt(start - 1);
			if (BREAKS.indexOf(before) >= 0) {
				break;
			}
			if (Character.isWhitespace(before) && --words == 0) {
				break;
			}
			start--;
		}
		return start;
	}

}
