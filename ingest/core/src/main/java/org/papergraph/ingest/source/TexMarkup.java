/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One round of removing TeX from running text. Pages often drop the dollar signs of
 * formulas, so that macros stand glued to words ({@code En\rightarrowDe}) or have lost
 * their back-slash ({@code mathcal{O}}); both are understood.
 */
final class TexMarkup {

	private static final Pattern URL = Pattern.compile("\\\\url\\s*\\{([^{}\\s]*)\\}");

	private static final Pattern HREF = Pattern.compile("\\\\href\\s*\\{([^{}\\s]*)\\}\\s*\\{([^{}]*)\\}");

	/** A formula: no space inside the signs, no digit after them, and short. */
	private static final Pattern MATH = Pattern
		.compile("(?<![\\\\$\\w])\\$(?=[^\\s$])([^$]{0,118}[^\\s$\\\\])\\$(?![\\d$])");

	private static final Pattern MATH_SIGN = Pattern.compile("[\\\\^_=<>+{}|]");

	private static final Pattern DISPLAY = Pattern.compile("\\\\[()\\[\\]]");

	/** A sign that the page swallowed with its dollar: "\250 million". */
	private static final Pattern LOST_DOLLAR = Pattern.compile("(?<=^|[\\s(])\\\\(?=\\d)");

	private static final Pattern ESCAPED = Pattern.compile("\\\\([%&$#_{}\"'^~`])");

	private static final Pattern LINE_BREAK = Pattern.compile("\\\\\\\\|\\\\(?=\\s)|\\\\[,;:]");

	private static final Pattern NO_WIDTH = Pattern.compile("\\\\[!-]");

	/** A tie between words or before a citation; "~5" (about five) stays. */
	private static final Pattern TIE = Pattern.compile("(?<=[\\p{L}\\p{N}).,])~(?=[\\p{L}(\\[\\\\])");

	private static final Pattern OPENING_QUOTES = Pattern.compile("(?<!`)``(?!`)");

	private static final Pattern CLOSING_QUOTES = Pattern.compile("(?<!')''(?!')");

	private static final Pattern SINGLE_QUOTES = Pattern.compile("(?<![`\\w])`([^`'\"]{1,80})'(?![\\w'])");

	private static final Pattern BIG_BRACKET = Pattern.compile("\\\\?[bB]igg?[lr](?=[()\\[\\]|])");

	private TexMarkup() {
	}

	/** Frees addresses from {@code \}{@code url} and {@code \}{@code href}. */
	static String unwrapAddresses(String text) {
		String plain = URL.matcher(text).replaceAll("$1");
		return HREF.matcher(plain).replaceAll("$2 ($1)");
	}

	static String remove(String text) {
		String plain = MATH.matcher(text).replaceAll(TexMarkup::formula);
		plain = DISPLAY.matcher(plain).replaceAll("");
		plain = TexAccents.compose(plain);
		plain = BIG_BRACKET.matcher(plain).replaceAll("");
		plain = TIE.matcher(plain).replaceAll(" ");
		plain = TexMacros.expand(plain);
		plain = LOST_DOLLAR.matcher(plain).replaceAll(Matcher.quoteReplacement("$"));
		plain = LINE_BREAK.matcher(plain).replaceAll(" ");
		plain = NO_WIDTH.matcher(plain).replaceAll("");
		plain = TexGroups.open(plain);
		plain = ESCAPED.matcher(plain).replaceAll("$1");
		return quotes(plain);
	}

	private static String formula(MatchResult match) {
		String body = match.group(1);
		boolean looksLikeMath = body.indexOf(' ') < 0 || MATH_SIGN.matcher(body).find();
		return Matcher.quoteReplacement(looksLikeMath ? body : match.group());
	}

	private static String quotes(String text) {
		String plain = OPENING_QUOTES.matcher(text).replaceAll("\"");
		plain = CLOSING_QUOTES.matcher(plain).replaceAll("\"");
		return SINGLE_QUOTES.matcher(plain).replaceAll("'$1'");
	}

}
